import type { Db } from "#platform/db"
import { fold, isAbjad, latinNames, skeletons, words } from "../search/fold.ts"
import { neighbours } from "./neighbours.ts"
import { type Twin, type Wanted, findTwins, most } from "./repository-similar.ts"

export type Candidate = { key: string; name: string; otherNames?: readonly string[]; ags: string | null; not?: string }

export const wantedOf = ({ key, name, otherNames = [], ags, not }: Candidate): Wanted => {
  const names = [name, ...otherNames]
  return {
    key,
    names: latinNames(names.join(" ")),
    sortName: words(name).map(fold).filter(Boolean).join(" ") || name,
    skeletons: [...new Set(names.flatMap(skeletons))],
    abjadSkeletons: [...new Set(names.filter(isAbjad).flatMap(skeletons))],
    ags,
    near: ags === null ? null : neighbours(ags),
    not: not ?? null,
  }
}

/** For each candidate the entries that are probably the same, best first: alike in name (in any script), in or near the same place. */
export const findSimilar = async (tx: Db, candidates: readonly Candidate[]): Promise<Map<string, Twin[]>> => {
  const twins = await findTwins(tx, candidates.map(wantedOf))
  return new Map(candidates.map(({ key }) => [key, most(twins, key)]))
}
