import { secondary } from "../../kit/index.ts"
import { dayNumber, partsOf } from "../../kit/index.ts"
import { decimal, halfUp } from "../integers.ts"
import { type Provision, type Segment, type Step, step } from "../steps.ts"
import { baseRateOn } from "./base-rates.ts"

const rule: Provision = { id: "FIN-067", source: secondary("§ 49a Abs. 3 und 4 VwVfG NRW (Stand 07.11.2025), § 247 BGB") }
export type DayCount = "ACT/365" | "30/360"

/** How days are counted: "ACT/365 …" unless the case says "30/360 …"; undefined for anything else. */
export const dayCountOf = (text: string | undefined): DayCount | undefined => {
  if (text === undefined || /^ACT\/365\b/i.test(text)) return "ACT/365"
  return /^30E?\/360\b/i.test(text) ? "30/360" : undefined
}

/** Days from one day (not counted) to another (counted). */
const daysBetween = (from: string, to: string, count: DayCount): bigint => {
  if (count === "ACT/365") return BigInt((dayNumber(to) ?? 0) - (dayNumber(from) ?? 0))
  const [a, b] = [partsOf(from), partsOf(to)]
  if (a === undefined || b === undefined) return 0n
  return BigInt((b.year - a.year) * 360 + (b.month - a.month) * 30 + Math.min(b.day, 30) - Math.min(a.day, 30))
}

type Half = { start: string; from: string; to: string }

/** The half-years between two days: each with its first day, the day before its first counted one, and its last counted one. */
const halfYears = (from: string, to: string): Half[] => {
  const halves: Half[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    for (const [start, before, end] of [
      [`${year}-01-01`, `${year - 1}-12-31`, `${year}-06-30`],
      [`${year}-07-01`, `${year}-06-30`, `${year}-12-31`],
    ] as const)
      if (from < end && to > before) halves.push({ start, from: from > before ? from : before, to: to < end ? to : end })
  return halves
}

export type InterestTerms = {
  amountCents: bigint
  from: string
  to: string
  spreadPp: bigint
  count: DayCount
  baseRatesBp?: Readonly<Record<string, bigint>> | undefined
}
type Interest = { ok: true; cents: bigint; segments: readonly Segment[]; step: Step<bigint> } | { ok: false; from: string }

/** Simple interest by half-year base rates plus points; the exact parts are added up and rounded once. Days must exist. */
export const interestOf = ({ amountCents, from, to, spreadPp, count, baseRatesBp }: InterestTerms): Interest => {
  const parts = halfYears(from, to).map((half) => {
    const base = baseRateOn(half.start, baseRatesBp)
    return {
      start: half.start,
      bp: base === undefined ? undefined : base + spreadPp * 100n,
      days: daysBetween(half.from, half.to, count),
    }
  })
  const unknown = parts.find(({ bp }) => bp === undefined)
  if (unknown !== undefined) return { ok: false, from: unknown.start }
  const known = parts.flatMap(({ bp, days }) => (bp === undefined ? [] : [{ bp, days }]))
  const year = count === "ACT/365" ? 365n : 360n
  const exact = known.reduce((total, { bp, days }) => total + amountCents * bp * days, 0n)
  const cents = halfUp(exact, 10_000n * year)
  const segments = known.map(({ bp, days }) => [decimal(bp, 100n, 2, 2), days] as const)
  const shown = segments.map(([rate, days]) => `${rate} % × ${days}`).join(" + ")
  return {
    ok: true,
    cents,
    segments,
    step: step(rule, {
      formula: "halfUp(amountCents × Σ(rate × days) ÷ yearDays)",
      numbers: { amountCents, from, to, rates: shown, yearDays: String(year) },
      value: cents,
      level: cents > 0n ? "risk" : "settled",
    }),
  }
}
