/** The text cut at the passages of findings, so that they can be marked without losing a character. */
import type { FindingView } from "./finding-view.ts"

export type Piece = { text: string; anchors: readonly string[] }

/** Pieces in order; joined they are the text again. A piece inside several passages belongs to each of them. */
export const markedPieces = (text: string, findings: readonly FindingView[]): Piece[] => {
  const quoted = findings.filter(({ start, end }) => start < end && end <= text.length)
  const cuts = [...new Set([0, text.length, ...quoted.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b)
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0
    const anchors = quoted.filter((one) => one.start <= start && end <= one.end).map(({ anchor }) => anchor)
    return start === end ? [] : [{ text: text.slice(start, end), anchors }]
  })
}
