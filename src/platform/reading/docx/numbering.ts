import { readWord } from "./parts.ts"

/** One level of a list as Word keeps it: `text` is "§ %1" or "(%2)". */
type Level = {
  start: number
  format: string
  text: string
  suffix: string
  style: string | undefined
  legal: boolean
  restarts: boolean
}
type Levels = Map<number, Level>
type List = { abstract: string; levels: Levels; starts: Map<number, number> }
export type Numbering = {
  lists: ReadonlyMap<string, List>
  styleLevel: (numId: string, style: string) => number | undefined
}

type Reading = {
  abstracts: Map<string, Levels>
  links: Map<string, string>
  named: Map<string, string>
  lists: Map<string, List>
  abstract: string
  list: List | undefined
  level: Level | undefined
  levelIndex: number
}

const newLevel = (): Level => ({
  start: 1,
  format: "decimal",
  text: "",
  suffix: "tab",
  style: undefined,
  legal: false,
  restarts: true,
})

type Value = (name: string) => string | undefined
const STEPS: Readonly<Record<string, (reading: Reading, value: Value) => void>> = {
  abstractNum: (reading, value) => {
    reading.abstract = value("abstractNumId") ?? ""
    reading.list = undefined
    reading.abstracts.set(reading.abstract, new Map())
  },
  styleLink: (reading, value) => void reading.named.set(value("val") ?? "", reading.abstract),
  numStyleLink: (reading, value) => void reading.links.set(reading.abstract, value("val") ?? ""),
  num: (reading, value) => {
    reading.list = { abstract: "", levels: new Map(), starts: new Map() }
    reading.lists.set(value("numId") ?? "", reading.list)
  },
  abstractNumId: (reading, value) => {
    if (reading.list) reading.list.abstract = value("val") ?? ""
  },
  lvlOverride: (reading, value) => void (reading.levelIndex = Number(value("ilvl") ?? 0)),
  startOverride: (reading, value) => void reading.list?.starts.set(reading.levelIndex, Number(value("val") ?? 1)),
  lvl: (reading, value) => {
    reading.level = newLevel()
    reading.levelIndex = Number(value("ilvl") ?? 0)
    const levels = reading.list?.levels ?? reading.abstracts.get(reading.abstract)
    levels?.set(reading.levelIndex, reading.level)
  },
}
const LEVEL_STEPS: Readonly<Record<string, (level: Level, value: string, val: Value) => void>> = {
  start: (level, value) => void (level.start = Number(value) || 0),
  numFmt: (level, value) => void (level.format = value),
  lvlText: (level, value) => void (level.text = value),
  suff: (level, value) => void (level.suffix = value),
  pStyle: (level, value) => void (level.style = value),
  isLgl: (level) => void (level.legal = true),
  lvlRestart: (level, value) => void (level.restarts = value !== "0"),
}

/** Reads word/numbering.xml: every list with its levels, overrides and links to other lists resolved. */
export const readNumbering = (xml: string): Numbering => {
  const reading: Reading = {
    abstracts: new Map(),
    links: new Map(),
    named: new Map(),
    lists: new Map(),
    abstract: "",
    list: undefined,
    level: undefined,
    levelIndex: 0,
  }
  for (const markup of readWord(xml)) {
    if (markup.kind === "close" && markup.name === "lvl") reading.level = undefined
    if (markup.kind !== "open") continue
    STEPS[markup.name]?.(reading, markup.value)
    if (reading.level) LEVEL_STEPS[markup.name]?.(reading.level, markup.value("val") ?? "", markup.value)
  }
  return resolve(reading)
}

const resolve = ({ abstracts, links, named, lists }: Reading): Numbering => {
  const levelsOf = (abstract: string): Levels => {
    const linked = named.get(links.get(abstract) ?? "")
    return abstracts.get(linked ?? abstract) ?? new Map<number, Level>()
  }
  const resolved = new Map(
    [...lists].map(([numId, { abstract, levels, starts }]) => [
      numId,
      { abstract, levels: new Map([...levelsOf(abstract), ...levels]), starts },
    ]),
  )
  const styleLevel = (numId: string, style: string) =>
    [...(resolved.get(numId)?.levels ?? [])].find(([, level]) => level.style === style)?.[0]
  return { lists: resolved, styleLevel }
}

/**
 * Counts as Word does: lists of one kind share their counters, a level begins again after a higher one, and a list with its own
 * start begins with it once. Returns what stands before the paragraph ("§ 4 ", "(2) ", "- "), or "".
 */
export const startCounting = ({ lists }: Numbering): ((numId: string, level: number) => string) => {
  const counters = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return (numId, index) => {
    const list = lists.get(numId)
    const level = list?.levels.get(index)
    if (list === undefined || level === undefined) return ""
    const counts = counters.get(list.abstract) ?? new Map<number, number>()
    counters.set(list.abstract, counts)
    if (!begun.has(numId)) {
      begun.add(numId)
      for (const [overridden, start] of list.starts) counts.set(overridden, start - 1)
    }
    counts.set(index, (counts.get(index) ?? level.start - 1) + 1)
    restartBelow(index, list, counts)
    return label(list, level, counts)
  }
}

const restartBelow = (index: number, { levels }: List, counts: Map<number, number>) => {
  for (const deeper of counts.keys()) if (deeper > index && levels.get(deeper)?.restarts !== false) counts.delete(deeper)
}

const label = ({ levels }: List, level: Level, counts: ReadonlyMap<number, number>): string => {
  if (level.format === "none" && level.text === "") return ""
  if (level.format === "bullet") return "- "
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const other = levels.get(at)
    return format(counts.get(at) ?? other?.start ?? 1, level.legal ? "decimal" : (other?.format ?? "decimal"))
  })
  return text === "" ? "" : `${text.trim()}${level.suffix === "nothing" ? "" : " "}`
}

const ROMAN = [
  ["m", 1000],
  ["cm", 900],
  ["d", 500],
  ["cd", 400],
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
] as const

const roman = (number: number): string => {
  let rest = Math.min(number, 3999)
  return ROMAN.map(([sign, value]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return sign.repeat(times)
  }).join("")
}

/** a … z, aa, bb …, as Word goes on. */
const letter = (number: number): string =>
  number < 1 ? "" : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 10))

const format = (number: number, kind: string): string => {
  if (kind === "none") return ""
  if (kind === "decimalZero") return String(number).padStart(2, "0")
  if (kind === "ordinal") return `${number}.`
  if (kind === "lowerLetter") return letter(number)
  if (kind === "upperLetter") return letter(number).toUpperCase()
  if (kind === "lowerRoman") return roman(number)
  return kind === "upperRoman" ? roman(number).toUpperCase() : String(number)
}
