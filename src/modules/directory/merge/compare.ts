/** Two entries side by side, part by part, in words. */
import { describeChanges } from "../moderation/describe.ts"
import type { Profile } from "../organisations/profile.ts"
import type { Organisation } from "../organisations/repository.ts"
import { type Part, isEmpty, isSame, mayJoin, partNames, parts } from "./combine.ts"

export type Side = "first" | "second"
export type PartChoice = Side | "both"
export type Row = {
  part: Part
  same: boolean
  first: string
  second: string
  /** Shown to everybody now? */
  firstShown: boolean
  secondShown: boolean
  both: boolean
  suggested: PartChoice
}

const words = (profile: Profile, part: Part): string =>
  describeChanges(profile, Object.fromEntries(parts[part].fields.map((field) => [field, profile[field]])))
    .map(({ after }) => after)
    .filter(Boolean)
    .join("\n")

const isShown = ({ public: agreed }: Profile, part: Part): boolean => {
  const { consent } = parts[part]
  return consent !== null && agreed.includes("entry") && agreed.includes(consent)
}

type Sides = { first: Profile; second: Profile; survivor: Side }

/** Would taking it show something that was hidden, or lose something that is shown? */
const isHarmless = (own: Profile, other: Profile, part: Part) => !isShown(own, part) || isShown(other, part)
const wouldBeRefused = (own: Profile, other: Profile, part: Part) =>
  parts[part].consent === "entry" && own.public.includes("entry") && !isShown(other, part)

const suggest = ({ first, second, survivor }: Sides, part: Part): PartChoice => {
  const [own, other, otherSide] =
    survivor === "first" ? ([first, second, "second"] as const) : ([second, first, "first"] as const)
  if (isEmpty(other, part)) return survivor
  if (isEmpty(own, part)) return wouldBeRefused(own, other, part) ? survivor : otherSide
  return mayJoin(own, other, part) && isHarmless(own, other, part) ? "both" : survivor
}

export const compare = (first: Profile, second: Profile, survivor: Side): Row[] =>
  partNames.map((part) => ({
    part,
    same: isSame(first, second, part),
    first: words(first, part),
    second: words(second, part),
    firstShown: isShown(first, part),
    secondShown: isShown(second, part),
    both: mayJoin(first, second, part) && mayJoin(second, first, part),
    suggested: suggest({ first, second, survivor }, part),
  }))

/** The public one stays; of two of a kind the older one. */
export const suggestedSurvivor = (first: Organisation, second: Organisation): Side => {
  if ((first.publishedAt === null) !== (second.publishedAt === null)) return first.publishedAt === null ? "second" : "first"
  return second.createdAt < first.createdAt ? "second" : "first"
}
