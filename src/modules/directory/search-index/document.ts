/** What the search knows of an entry: made from its public part only, so that a hidden field cannot even be guessed by searching. */
import { findDistrict, findMunicipality } from "#platform/places"
import { isPublic, visible } from "../organisations/visible.ts"
import type { Organisation } from "../organisations/repository.ts"
import { fold, isAbjad, latinNames, skeletons, words } from "../search/fold.ts"
import { fieldWords } from "../vocabulary.ts"

export type SearchDocument = {
  published: boolean
  sortName: string
  names: string
  skeletons: string[]
  abjadSkeletons: string[]
  /** From the most to the least telling. */
  texts: { names: string; topics: string; place: string; rest: string }
  fields: string[]
  languages: string[]
  audiences: string[]
}

const LONGEST_TEXT = 20_000
const joined = (texts: readonly (string | null | undefined)[]) => texts.filter(Boolean).join("\n").slice(0, LONGEST_TEXT)
const folded = (text: string) => words(text).map(fold).filter(Boolean).join(" ")

const placeNames = (ags: string | null): string[] => {
  if (ags === null) return []
  const [municipality, district] = [findMunicipality(ags), findDistrict(ags.slice(0, 5))]
  return [municipality?.name, district?.name].filter((name) => name !== undefined)
}

export const searchDocument = (organisation: Organisation): SearchDocument => {
  const profile = visible(organisation.profile)
  const names = [profile.name, ...profile.otherNames]
  const fields = [...new Set([...profile.fields, ...profile.offers.map(({ field }) => field).filter((field) => field !== null)])]
  return {
    published: isPublic(organisation),
    sortName: folded(profile.name) || profile.name,
    names: latinNames(names.join(" ")),
    skeletons: [...new Set(names.flatMap(skeletons))],
    abjadSkeletons: [...new Set(names.filter(isAbjad).flatMap(skeletons))],
    texts: {
      names: joined(names),
      topics: joined([
        ...fields.flatMap(fieldWords),
        ...profile.types,
        ...profile.offers.flatMap(({ title }) => Object.values(title)),
      ]),
      place: joined(placeNames(profile.ags)),
      rest: joined([...Object.values(profile.description), ...profile.offers.flatMap(({ text }) => Object.values(text))]),
    },
    fields,
    languages: [...new Set([...profile.languages, ...profile.offers.flatMap(({ languages }) => languages)])],
    audiences: [...new Set(profile.offers.flatMap(({ audiences }) => audiences))],
  }
}

/** The same text for the search of unfinished words and other scripts. */
export const latinText = folded
