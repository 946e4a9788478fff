import { cleanBody, cleanLine } from "./text.ts"

/** What somebody else wrote: shown as a quotation with its own language and direction. */
export type Quote = { quote: string; lang?: string; dir?: "ltr" | "rtl" }

/** A letter: text first, at most one button, then who it is from. */
export type MailContent = {
  subject: string
  paragraphs: (string | Quote)[]
  button?: { label: string; url: string }
  signature?: string[]
}

const longestSubject = 200
const longestParagraph = 50_000

const checkUrl = (url: string) => {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new Error("The button of a mail needs a full http address.")
  return new URL(url).href
}

/** Everything that goes into a mail, without characters that could change what surrounds it. */
export const cleanContent = ({ subject, paragraphs, button, signature = [] }: MailContent) => ({
  subject: cleanLine(subject, longestSubject),
  paragraphs: paragraphs.map((part) => {
    if (typeof part === "string") return cleanBody(part, longestParagraph).trim()
    return { ...part, quote: cleanBody(part.quote, longestParagraph).trim() }
  }),
  button: button && { label: cleanLine(button.label, longestSubject), url: checkUrl(button.url) },
  signature: signature.map((line) => cleanLine(line, longestSubject)),
})

export type CleanContent = ReturnType<typeof cleanContent>
