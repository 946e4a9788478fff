/**
 * One process that checks statutes of so many pages a few times: `tsx bench/statutes-once.ts PAGES`. Prints JSON. A process of its own,
 * because the first check compiles the patterns of every rule and only a new process does that again.
 */
import { setFlagsFromString } from "node:v8"
import { goodStatutes } from "../src/rules/statutes/good-statutes.fixtures.ts"
import { checkStatutes } from "../src/rules/check/index.ts"

export const CHARACTERS_PER_PAGE = 3000

/** Good statutes with as many more sections as the pages need, each numbered on. */
const statutesOf = (pages: number): string => {
  const sections = goodStatutes.split(/\n\n(?=§ \d)/)
  const parts = [...sections]
  while (parts.join("\n\n").length < pages * CHARACTERS_PER_PAGE)
    parts.push(...sections.slice(1).map((section, at) => section.replace(/^§ \d+/, `§ ${parts.length + at}`)))
  return parts.join("\n\n").slice(0, pages * CHARACTERS_PER_PAGE)
}

/** Every word once: what any program that looks at a text has to do. */
const readPlainly = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0

/** Processor time in milliseconds: what else the machine does counts less than with a clock. */
const cost = (work: () => unknown): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const text = statutesOf(Number(process.argv[2] ?? 30))
if (process.argv.includes("--once-compiled")) setFlagsFromString("--no-regexp-tier-up")
const plain = Math.min(...[0, 1, 2, 3, 4].map(() => cost(() => readPlainly(text))))
const first = cost(() => checkStatutes(text))
const later = [0, 1, 2, 3, 4].map(() => cost(() => checkStatutes(text)))
process.stdout.write(JSON.stringify({ plain, first, later: later.toSorted((a, b) => a - b)[2] }))
