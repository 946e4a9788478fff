import type { Paper } from "./paper.ts"

/**
 * A paper → Word file, German or German with the reader's language beside it. The library is loaded with the first one: every
 * start would wait for it otherwise.
 */
export const paperDocx = async (paper: Paper): Promise<Uint8Array> => {
  const { paperDocx: write } = await import("./word/paper-docx.ts")
  return write(paper)
}
