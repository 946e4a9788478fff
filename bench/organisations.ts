/** Made-up organisations that are spread over North Rhine-Westphalia as people are: for the figures, never for an installation. */
import { loadCatalogue } from "#platform/catalogue"
import { rootDir } from "#platform/config"
import { municipalities } from "#platform/places"
import {
  type ConsentField,
  type Offer,
  type Profile,
  audiences,
  emptyProfile,
  selfDescriptions,
} from "../src/modules/directory/organisations/profile.ts"
import { type Random, chance, oneOf, random, weighted } from "./random.ts"
import { foreignWords, groupWords, inhabitants, ownWords, sentences, smallTown } from "./words.ts"

export type Generated = { profile: Profile; checkedOn: string | null }

const { fieldsOfActivity, spokenLanguages } = loadCatalogue(rootDir)
/** Both lists begin with what is most common, so what comes first is chosen more often. */
const field = weighted(fieldsOfActivity.map(({ id }, index) => [id, 1 / (index + 4)] as const))
const spoken = weighted(spokenLanguages.slice(1).map(({ tag }, index) => [tag, 1 / (index + 2)] as const))
const town = weighted(
  municipalities.map(
    (one) => [one, inhabitants[one.name] ?? (one.kind === "Stadt" ? smallTown.Stadt : smallTown.Gemeinde)] as const,
  ),
)
const kind = weighted<Profile["kind"]>([
  ["organisation", 78],
  ["initiative", 20],
  ["partner", 2],
])
const consents: readonly (readonly ConsentField[])[] = [
  ["entry", "address", "website", "email", "phone", "foundedOn"],
  ["entry", "email", "website", "foundedOn", "paritaetMember"],
  ["entry", "email", "phone"],
  ["entry"],
]

const several = (next: Random, most: number, choose: (next: Random) => string): string[] => [
  ...new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => choose(next))),
]
const day = (next: Random, from: number, years: number) =>
  new Date(Date.UTC(from, 0, 1) + next() * years * 31_557_600_000).toISOString().slice(0, 10)

type Named = Pick<Profile, "name" | "otherNames" | "description" | "languages">

/** Three of four have a German name; a third of those, and all others, also one in their own language and script. */
const named = (next: Random, place: string): Named => {
  const foreign = oneOf(next, foreignWords)
  const theirs = `${oneOf(next, foreign.kinds)} ${oneOf(next, foreign.names)}`
  const german = `${oneOf(next, groupWords)} ${oneOf(next, ownWords)}${chance(next, 0.6) ? ` ${place}` : ""}${chance(next, 0.5) ? " e. V." : ""}`
  const text = Array.from({ length: 2 + Math.floor(next() * 5) }, () => oneOf(next, sentences)).join(" ")
  const own = { [foreign.language]: foreign.text }
  const languages = ["de", ...several(next, 3, spoken)]
  if (chance(next, 0.25))
    return {
      name: `${theirs} ${place}`,
      otherNames: [german],
      description: { de: text, ...own },
      languages: [...new Set([...languages, foreign.language])],
    }
  if (chance(next, 0.3))
    return {
      name: german,
      otherNames: [theirs],
      description: { de: text, ...own },
      languages: [...new Set([...languages, foreign.language])],
    }
  return { name: german, otherNames: [], description: { de: text }, languages: [...new Set(languages)] }
}

const offer = (next: Random, languages: string[], fields: string[]): Offer => ({
  title: {
    de: oneOf(next, [
      "Offener Treff",
      "Sprachkurs",
      "Beratung",
      "Nachmittagsgruppe",
      "Training",
      "Probe",
      "Elterncafé",
      "Lernförderung",
    ]),
  },
  text: chance(next, 0.6) ? { de: oneOf(next, sentences) } : {},
  field: oneOf(next, fields),
  audiences: several(next, 2, (more) => oneOf(more, audiences)),
  languages: languages.slice(0, 2),
  cost: oneOf(next, ["free", "free", "low", "paid", null]),
  place: chance(next, 0.4) ? "Gemeinschaftsraum im Erdgeschoss" : null,
  times: oneOf(next, ["Montag 17–19 Uhr", "Mittwoch 10–12 Uhr", "Samstag 14–17 Uhr", "nach Absprache", null]),
})

const one = (next: Random, index: number): Generated => {
  const place = town(next)
  const names = named(next, place.name)
  const fields = several(next, 3, field)
  const itsKind = kind(next)
  const address = `gruppe-${index + 1}.example.org`
  const profile: Profile = {
    ...emptyProfile,
    ...names,
    kind: itsKind,
    legalForm:
      itsKind === "initiative" ? oneOf(next, ["none", "ev-planned"]) : oneOf(next, ["ev", "ev", "ev", "association", "ggmbh"]),
    types: several(next, 2, (more) => oneOf(more, selfDescriptions)),
    ags: chance(next, 0.01) ? null : place.ags,
    street: chance(next, 0.5) ? `Beispielweg ${1 + Math.floor(next() * 90)}` : null,
    foundedOn: chance(next, 0.6) ? day(next, 1975, 50) : null,
    paritaetMember: oneOf(next, [true, false, null]),
    website: chance(next, 0.5) ? `https://${address}` : null,
    email: `kontakt@${address}`,
    phone: chance(next, 0.5) ? `+49 221 4710 ${String(index % 1000).padStart(3, "0")}` : null,
    fields,
    offers: Array.from({ length: Math.floor(next() * 4) }, () => offer(next, names.languages, fields)),
    contacts: [{ name: "Amina Beispiel", role: null, email: null, phone: null, publicFields: chance(next, 0.3) ? ["name"] : [] }],
    public: [...oneOf(next, consents)],
  }
  return { profile, checkedOn: chance(next, 0.9) ? day(next, 2025, 1.8) : null }
}

/** An endless list that is the same at every run. */
export const organisations = function* (): Generator<Generated, never> {
  const next = random(20_261_123)
  for (let index = 0; ; index += 1) yield one(next, index)
}
