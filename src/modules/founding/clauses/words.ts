// German forms that several clauses need. Everything here goes into statutes, so nothing is translated.
import type { Answer, Office } from "../answers/index.ts"

const NUMBERS = ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]

/** A whole number as statutes write it: in words up to twelve. */
export const inWords = (value: number): string => NUMBERS[value] ?? String(value)

/** The letter of an item: 0 → "a". */
export const letter = (index: number): string => String.fromCodePoint(97 + index)

/** "einem Jahr", "zwei Jahren": after "von". */
export const yearsDative = (years: number): string => (years === 1 ? "einem Jahr" : `${inWords(years)} Jahren`)
export const weeksDative = (value: number): string => (value === 1 ? "einer Woche" : `${inWords(value)} Wochen`)
export const monthsDative = (value: number): string => (value === 1 ? "einem Monat" : `${inWords(value)} Monaten`)

/** "a, b und c". */
export const andList = (parts: readonly string[]): string => joined(parts, "und")
export const orList = (parts: readonly string[]): string => joined(parts, "oder")
const joined = (parts: readonly string[], word: string): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1) ?? ""}`

const MONTHS = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
]
/** The name of month 1-12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? ""

/** "2026-12-11" → "11. Dezember 2026". */
export const germanDay = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.split("-")
  return `${Number(day)}. ${monthName(Number(month))} ${year}`
}

/** Whole cents → "1.000 Euro" or "24,50 Euro". */
export const euros = (cents: number): string => {
  const whole = String(Math.floor(cents / 100)).replaceAll(/\B(?=(\d{3})+$)/g, ".")
  const rest = cents % 100
  return rest === 0 ? `${whole} Euro` : `${whole},${String(rest).padStart(2, "0")} Euro`
}

const FRACTIONS = {
  tenth: "ein Zehntel",
  fifth: "ein Fünftel",
  quarter: "ein Viertel",
  third: "ein Drittel",
} as const
/** A share as the subject of a sentence: "ein Zehntel". */
export const share = (name: keyof typeof FRACTIONS): string => FRACTIONS[name]

const MAJORITIES = {
  "two-thirds": "zwei Dritteln",
  "three-quarters": "drei Vierteln",
  "four-fifths": "vier Fünfteln",
  "nine-tenths": "neun Zehnteln",
} as const
/** After "eine Mehrheit von". */
export const majority = (name: keyof typeof MAJORITIES): string => MAJORITIES[name]

const OFFICE_NAMES: Record<Office, string> = {
  chair: "die oder der Vorsitzende",
  deputy: "die oder der stellvertretende Vorsitzende",
  treasurer: "die Kassenwartin oder der Kassenwart",
  secretary: "die Schriftführerin oder der Schriftführer",
}
/** An office as the statutes name it; minutes and application use the same words (D-03). */
export const officeName = (office: Office): string => OFFICE_NAMES[office]

/** How many members the board has, as the object of "besteht aus": "drei", "mindestens zwei und höchstens vier". */
export const teamSize = ({ teamMin = 1, teamMax = 1 }: Answer<"board">): string =>
  teamMin === teamMax ? inWords(teamMin) : `mindestens ${inWords(teamMin)} und höchstens ${inWords(teamMax)}`
