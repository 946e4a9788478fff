import { cleanText } from "#platform/http"

const firstStrong = "\u2068"
const pop = "\u2069"

/** Wraps a name or a phrase of another script so that it cannot turn the sentence around it. For values inside messages. */
export const isolate = (text: string) => firstStrong + cleanText(text) + pop

const shorten = (text: string, longest: number) => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`)

/** One line for a header: no control and direction characters, no line breaks. */
export const cleanLine = (text: string, longest: number) =>
  cleanText(shorten(cleanText(text).replace(/\s+/g, " ").trim(), longest))

const isolates = /[\u2066-\u2069]/g

const balanced = (text: string) => {
  let open = 0
  for (const [mark] of text.matchAll(isolates)) {
    open += mark === pop ? -1 : 1
    if (open < 0) return false
  }
  return open === 0
}

/** Running text: isolates stay when each one that opens also closes, every other direction character goes. */
export const cleanBody = (text: string, longest: number) => {
  const short = shorten(text, longest)
  if (!balanced(short)) return cleanText(short)
  return short
    .split(/([\u2066-\u2069])/)
    .map((part, index) => (index % 2 === 1 ? part : cleanText(part)))
    .join("")
}
