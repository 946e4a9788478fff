export type PlainText = { text: string; charset: "utf-8" | "windows-1252" }

// oxlint-disable-next-line no-control-regex -- tab, line feed, carriage return, form feed and escape-free text only
const NOT_TEXT = /[\u0000-\u0008\u000B\u000E-\u001F\u007F\u0081\u008D\u008F\u0090\u009D]/
const MARKUP =
  /^\s*<[!?a-z/]|<(?:!doctype|html|head|body|script|style|svg|math|iframe|frame|object|embed|link|meta|base|form|template)[\s/>]/i
const OTHER_FORMAT = /^(?:\{\\rtf|%!PS|%PDF-|#!\s*\/)/

/**
 * Reads plain text as offices send it: UTF-8, else Windows-1252. Undefined when it is not text at all, or when it is
 * something a browser or a program could run.
 */
export const readText = (bytes: Uint8Array): PlainText | undefined => {
  const read = decodeText(bytes)
  return hasControls(read.text) || [OTHER_FORMAT, MARKUP].some((pattern) => pattern.test(read.text)) ? undefined : read
}

/** Characters that no text has: whatever they stand in is a program, an image or a container. */
export const hasControls = (text: string): boolean => NOT_TEXT.test(text)

/** UTF-8, else Windows-1252, in which every byte means something. */
export const decodeText = (bytes: Uint8Array): PlainText => {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), charset: "utf-8" }
  } catch {
    return { text: decodeWestern(bytes), charset: "windows-1252" }
  }
}

// Node 20's own TextDecoder("windows-1252") reads these bytes as Latin-1 and loses €, quotation marks and dashes.
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"
const decodeWestern = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\u0080-\u009F]/g, (high) => HIGH[high.charCodeAt(0) - 0x80] ?? "")
