// Direction overrides and isolates can make a name read as something else; control characters break logs, mails and PDFs.
// oxlint-disable-next-line no-control-regex -- they are what is removed
const UNWANTED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g

/** Typed text as we keep it: NFC, line feeds, without control and direction-override characters, without lone surrogates. */
export const cleanText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, "")
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(UNWANTED, "")

/** True when a text has at least one letter or digit of any script: a name of emoji only cannot be found or read aloud. */
export const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
