import type { Founder } from "./facts.ts"

/** § 56 BGB: fewer than seven members are not registered. */
export const NEEDED = 7

/** Different people: a legal person behind which a founder stands is that founder once more (OLG Köln, NJW 1989, 173). */
export const differentFounders = (founders: readonly Founder[]): number =>
  new Set(founders.map(({ id, behind }) => behind ?? id)).size

/** For examples: so many adults who signed with their address, and whatever is changed about the first. */
export const someFounders = (count: number, first: Partial<Founder> = {}): readonly Founder[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `p${at + 1}`,
    address: true,
    signed: true,
    minor: false,
    ...(at === 0 ? first : {}),
  }))
