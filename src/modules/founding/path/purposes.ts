/** The purpose matrix as a form: what a group does under a purpose is what chooses it. */

/** The numbers of § 52 Abs. 2 Satz 1 AO that groups like ours choose most, in the order in which they are offered. */
export const OFTEN = [13, 7, 4, 5, 10, 18, 24, 15, 3, 19, 21, 2, 9, 20, 8, 25] as const
export const NUMBERS = Array.from({ length: 27 }, (_, index) => index + 1)
export const SELDOM = NUMBERS.filter((number) => !OFTEN.some((one) => one === number))

const isFilled = (value: unknown): boolean =>
  typeof value === "string" ? value.trim() !== "" : Array.isArray(value) && value.some(isFilled)

/** The typed page with the numbers it chooses: those with activities of their own. */
export const withNumbers = (typed: unknown): unknown => {
  if (typeof typed !== "object" || typed === null) return typed
  const fields = Object.entries(typed)
  const numbers = fields.flatMap(([name, value]) => {
    const number = /^activities\.(\d{1,2})$/.exec(name)?.[1]
    return number !== undefined && isFilled(value) ? [number] : []
  })
  return { ...Object.fromEntries(fields), numbers }
}
