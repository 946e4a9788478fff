import type { CleanContent } from "./content.ts"
import { isolate } from "./text.ts"

const quoted = (text: string) =>
  text
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${isolate(line)}`))
    .join("\n")

/** The mail as plain text. The address of the button stands alone on its line, or programs would not make a link of it. */
export const plainMail = ({ paragraphs, button, signature }: CleanContent) => {
  const blocks = paragraphs.map((part) => (typeof part === "string" ? part : quoted(part.quote)))
  if (button) blocks.push(`${button.label}:\n${button.url}`)
  if (signature.length > 0) blocks.push(["-- ", ...signature].join("\n"))
  return `${blocks.join("\n\n")}\n`
}
