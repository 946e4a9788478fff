import type { AnyForm } from "../form.ts"

/** As many as the law wants to see at a founding (§ 56 BGB). */
const FEWEST = 7
const MORE = 3
const MOST = 200

/** How many rows the page of the founders shows: everybody named, room for more, and never fewer than are needed. */
export const founderRows = ({ typed }: AnyForm, more = false): number => {
  const named = Object.entries(typed).flatMap(([name, value]) => {
    const index = /^people\.(\d{1,3})\./.exec(name)?.[1]
    return index !== undefined && value !== "" ? [Number(index) + 1] : []
  })
  const shown = Object.keys(typed).flatMap((name) => /^people\.(\d{1,3})\.name$/.exec(name)?.[1] ?? [])
  const rows = Math.max(FEWEST, ...named, ...(more ? [shown.length + MORE] : []))
  return Math.min(rows, MOST)
}
