/**
 * Why a document could not be read. The sentences for people live with the callers.
 * photo: an image. scanned: a PDF without text. too-long: too many bytes, pages or characters. bomb: unpacks to too much.
 * broken: cut off or damaged. encrypted: needs a password. not-text: another kind of file. too-slow: took more than 10 s.
 * busy: too many are being read already.
 */
export type ReadingProblem = "photo" | "scanned" | "too-long" | "bomb" | "broken" | "encrypted" | "not-text" | "too-slow" | "busy"
