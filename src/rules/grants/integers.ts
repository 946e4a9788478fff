/** Whole-number arithmetic for money. Nothing here knows a fraction that is not two integers. */

export const least = (first: bigint, ...others: bigint[]): bigint => others.reduce((a, b) => (b < a ? b : a), first)
export const atLeastZero = (amount: bigint): bigint => (amount < 0n ? 0n : amount)
export const sum = (amounts: Iterable<bigint>): bigint => [...amounts].reduce((a, b) => a + b, 0n)

/** n / d rounded down; d is positive. BigInt itself cuts towards zero. */
export const floorOf = (n: bigint, d: bigint): bigint => (n >= 0n ? n / d : -((-n + d - 1n) / d))

/** n / d rounded commercially, half a cent up; d is positive. */
export const halfUp = (n: bigint, d: bigint): bigint => floorOf(2n * n + d, 2n * d)

/** 10000 basis points are the whole. */
export const WHOLE_BP = 10_000n

/** A share in basis points of cents, in cents, rounded half up once. */
export const shareOf = (bp: bigint, cents: bigint): bigint => halfUp(bp * cents, WHOLE_BP)

/**
 * Splits cents by weights so that the parts add up to the total exactly: everybody gets the part rounded down, and what is left goes
 * cent by cent to the largest remainders, earlier ones first among equals. All zero where no weight is positive.
 */
export const split = (total: bigint, weights: readonly bigint[]): bigint[] => {
  const whole = sum(weights)
  if (whole <= 0n) return weights.map(() => 0n)
  const parts = weights.map((weight) => (total * weight) / whole)
  const left = Number(total - sum(parts))
  const first = weights
    .map((weight, at) => ({ at, rest: (total * weight) % whole }))
    .sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1))
    .slice(0, left)
  const lucky = new Set(first.map(({ at }) => at))
  return parts.map((part, at) => (lucky.has(at) ? part + 1n : part))
}

/**
 * n / d as a decimal with a dot, cut (not rounded) after `places` digits: `decimal(1875n, 10n, 2)` is "187.5". Zeros at the end are
 * dropped down to `atLeast` digits.
 */
export const decimal = (n: bigint, d: bigint, places: number, atLeast = 0): string => {
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(places)
  const digits = String(scaled / d).padStart(places + 1, "0")
  const [whole, rest] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)]
  const kept = rest.slice(0, atLeast) + rest.slice(atLeast).replace(/0+$/, "")
  return `${n < 0n ? "-" : ""}${whole}${kept === "" ? "" : `.${kept}`}`
}

const DECIMAL = /^(\d{1,9})(?:[.,](\d{1,6}))?$/

/** "187.5" or "187,5" as 1875 / 10; undefined for anything else, also for a sign. */
export const fraction = (text: string): { n: bigint; d: bigint } | undefined => {
  const [, whole, rest = ""] = DECIMAL.exec(text.trim()) ?? []
  return whole === undefined ? undefined : { n: BigInt(whole + rest), d: 10n ** BigInt(rest.length) }
}
