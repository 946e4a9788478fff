/** An exact fraction in lowest terms; the denominator is positive. Shares of members are never compared as decimals. */
export type Rational = { numerator: number; denominator: number }

export const rational = (numerator: number, denominator = 1): Rational => {
  const shared = divisor(Math.abs(numerator), denominator)
  return { numerator: numerator / shared, denominator: denominator / shared }
}

/** Negative when a is smaller, 0 when equal, positive when larger. */
export const compareRationals = (a: Rational, b: Rational): number => a.numerator * b.denominator - b.numerator * a.denominator

/** "12,5" or "3.300" as it is written in German. Points before three digits are separators. */
export const decimalRational = (written: string): Rational | undefined => {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,4}|-+|–))?$/.exec(written)
  if (match === null) return undefined
  const digits = /^\d+$/.test(match[2] ?? "") ? (match[2] ?? "") : ""
  return rational(Number((match[1] ?? "").replaceAll(".", "") + digits), 10 ** digits.length)
}

const divisor = (a: number, b: number): number => (b === 0 ? a || 1 : divisor(b, a % b))
