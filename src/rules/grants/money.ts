/** What somebody typed as an amount: certain, one that should be read back and confirmed, or none. */
export type ReadMoney =
  | { kind: "sure"; cents: bigint }
  /** Three digits after the only mark: 1.234 is 1234 in German and may have been meant otherwise. The likely reading comes first. */
  | { kind: "ask"; readings: readonly bigint[] }
  | { kind: "refused"; problem: "empty" | "not-money" | "too-precise" }

const PLAIN = /^\d{1,13}$/
const GROUPED = /^\d{1,3}(?:([. '\u00A0\u202F])\d{3})(?:\1\d{3})*$/
const AMOUNT = /^(.*?)(?:([.,])(\d*))?$/

const cents = (whole: string, rest: string): bigint => BigInt(whole + rest.padEnd(2, "0"))
const refused = (problem: "empty" | "not-money" | "too-precise"): ReadMoney => ({ kind: "refused", problem })
const isGrouped = (whole: string, mark: string): boolean => GROUPED.exec(whole)?.[1] !== mark && GROUPED.test(whole)

/** The only mark has three digits behind it and at most three before: a thousand in one language, a fraction in another. */
const threeDigits = (whole: string, rest: string): ReadMoney =>
  /^[1-9]\d{0,2}$/.test(whole) ? { kind: "ask", readings: [cents(whole + rest, "")] } : refused("too-precise")

const withMark = (whole: string, mark: string, rest: string): ReadMoney => {
  const plain = PLAIN.test(whole)
  if (!plain && !isGrouped(whole, mark)) return refused("not-money")
  if (rest === "") return refused("not-money")
  if (rest.length > 2) return plain && rest.length === 3 ? threeDigits(whole, rest) : refused("too-precise")
  const read = cents(whole.replace(/\D/g, ""), rest)
  // 1,234.50 is grouped the English way; whoever types that may mean it, and a slip of the finger looks the same.
  return { kind: "sure", cents: read }
}

/** "1 234" or "1.234.567"; a single dot alone is asked about. */
const isGroupedWhole = (text: string): boolean => GROUPED.test(text) && (!text.includes(".") || text.split(".").length > 2)

/**
 * Reads an amount in euros: "1.234,56", "1234,5", "1234.50", "1 234 €". "1.234" is asked back. More than two digits after the mark,
 * signs and words are refused: nothing is ever rounded or guessed.
 */
export const readMoney = (typed: string): ReadMoney => {
  const text = typed
    .trim()
    .replace(/\s*(?:€|EUR|Euro)$/i, "")
    .trim()
  if (text === "") return refused("empty")
  if (PLAIN.test(text)) return { kind: "sure", cents: cents(text, "") }
  if (isGroupedWhole(text)) return { kind: "sure", cents: cents(text.replace(/\D/g, ""), "") }
  const [, whole = "", mark = "", rest = ""] = AMOUNT.exec(text) ?? []
  return mark === "" ? refused("not-money") : withMark(whole, mark, rest)
}
