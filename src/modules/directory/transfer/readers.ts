/** One reader per column: a cell's text in, a piece of a profile out, or what is wrong with it. */
import { isLanguage } from "#platform/i18n"
import { findDistrict, findMunicipality } from "#platform/places"
import { type Profile, legalForms } from "../organisations/profile.ts"
import { email, organisationName, phone, website } from "../profile-form/schema.ts"
import { readPlace } from "../search/places.ts"
import type { ImportColumn } from "./columns.ts"
import type { Problem } from "./problems.ts"
import type { Correctable, Corrections } from "./settings.ts"
import { suggest, wordForm } from "./suggest.ts"
import { fieldForms, kindWords, languageForms, legalFormWords, meaning, typeWords, yesOrNo } from "./words.ts"

type Said = { profile?: Partial<Profile>; text?: string; problems: Problem[] }
type Reader = (text: string, corrections: Corrections) => Said

const fine = (profile: Partial<Profile>): Said => ({ profile, problems: [] })
const doubtful = (code: Problem["code"], value: string, suggestions: string[] = []): Said => ({
  problems: [{ level: "warning", code, value, ...(suggestions.length > 0 ? { suggestions } : {}) }],
})

const upTo =
  (most: number, write: (text: string) => Partial<Profile>): Reader =>
  (text) =>
    text.length > most ? doubtful("too-long", text) : fine(write(text))
const checked =
  (
    schema: { safeParse: (value: unknown) => { success: boolean; data?: unknown } },
    code: Problem["code"],
    write: (value: string) => Said,
  ): Reader =>
  (text) => {
    const { success, data } = schema.safeParse(text)
    return success && typeof data === "string" ? write(data) : doubtful(code, text)
  }
const textOf: Reader = (text) => (text.length > 150 ? doubtful("too-long", text) : { text, problems: [] })

const placeOf = (ags: string, postcode: string | undefined) => fine({ ags, ...(postcode === undefined ? {} : { postcode }) })

/** "50667 Köln", "Köln (Nippes)" and "Kreis Borken" are understood; what is not sure is asked about. */
const place: Reader = (text, corrections) => {
  const postcode = /\b\d{5}\b/.exec(text)?.[0]
  const name = text.replace(/\b(D-)?\d{5}\b/, "").trim()
  const said = corrections.place[wordForm(name)]
  if (said !== undefined) return said === "" ? { problems: [] } : placeOf(said, postcode)
  const { place: found, guesses } = readPlace(name)
  if (found) return placeOf(found.ags, postcode)
  return doubtful(
    "place-unknown",
    name,
    guesses.slice(0, 5).map(({ ags }) => ags),
  )
}

const several = (text: string) =>
  text
    .split(/[;|\n]/)
    .map((one) => one.trim())
    .filter(Boolean)

type ListOf = {
  of: Correctable
  code: Problem["code"]
  known: () => { id: string; form: string }[]
  write: (ids: string[]) => Partial<Profile>
}

/** A cell with several words. A whole part is tried first: some of our labels contain commas themselves. */
const listReader =
  ({ of, code, known, write }: ListOf): Reader =>
  (text, corrections) => {
    const idOf = (part: string) => corrections[of][wordForm(part)] ?? meaning(part, known())
    const parts = several(text).flatMap((part) => (idOf(part) === undefined ? part.split(/,|\/| und | and |&/) : [part]))
    const read = parts
      .map((part) => part.trim())
      .filter((part) => wordForm(part) !== "")
      .map((part) => ({ part, id: idOf(part) }))
    const ids = [...new Set(read.map(({ id }) => id).filter((id) => id !== undefined && id !== ""))].filter(
      (id) => id !== undefined,
    )
    const problems = read
      .filter(({ id }) => id === undefined)
      .flatMap(({ part }) => doubtful(code, part, suggest(part, known())).problems)
    return { problems, ...(ids.length > 0 ? { profile: write(ids) } : {}) }
  }

const isoDay = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1800 && year <= 2100 ? date.toISOString().slice(0, 10) : undefined
}

/** A year alone is not made into a day: nobody founded anything on every first of January. */
const foundedOn: Reader = (text) => {
  if (/^\d{4}$/.test(text)) return doubtful("year-only", text)
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text)
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  const [year, month, day] = german ? [german[3], german[2], german[1]] : [iso?.[1], iso?.[2], iso?.[3]]
  const date = isoDay(Number(year), Number(month), Number(day))
  return date === undefined ? doubtful("date", text) : fine({ foundedOn: date })
}

const kind: Reader = (text) => {
  const found = meaning(text, kindWords())
  if (found) return fine({ kind: found })
  const form = meaning(text, legalFormWords())
  return form
    ? fine({ kind: form === "public" ? "partner" : form === "none" ? "initiative" : "organisation", legalForm: form })
    : doubtful("kind", text)
}
const legalForm: Reader = (text) => {
  const found = meaning(text.replace(/\./g, ""), legalFormWords()) ?? meaning(text, legalFormWords())
  return found
    ? fine({ legalForm: found })
    : doubtful(
        "legalForm",
        text,
        suggest(text, legalFormWords()).filter((id) => legalForms.some((one) => one === id)),
      )
}
const types: Reader = (text) => {
  const own = several(text).flatMap((part) => (meaning(part, typeWords()) ? [part] : part.split(",")))
  const named = own.map((part) => part.trim()).filter((part) => wordForm(part) !== "")
  return fine({ types: [...new Set(named.map((part) => meaning(part, typeWords()) ?? part.slice(0, 200)))].slice(0, 10) })
}
const yesNo: Reader = (text) => {
  const answer = yesOrNo(text)
  return answer === undefined ? doubtful("yes-no", text) : fine({ paritaetMember: answer })
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const firstOf = (text: string) => text.split(/[,;|\s]+/).find((part) => part.includes("@")) ?? text

export const readers: Record<ImportColumn, Reader> = {
  id: (text) =>
    UUID.test(text.toLowerCase())
      ? { text: text.toLowerCase(), problems: [] }
      : { problems: [{ level: "error", code: "id-unknown", value: text }] },
  name: (text) => {
    const name = text.replace(/\s+/g, " ")
    if (name.length > 200)
      return { problems: [{ level: "error", code: "too-long", value: name }], profile: { name: name.slice(0, 200) } }
    return organisationName.safeParse(name).success ? fine({ name }) : { profile: { name }, problems: [] }
  },
  otherNames: (text) =>
    fine({
      otherNames: several(text)
        .filter((one) => one.length <= 200)
        .slice(0, 10),
    }),
  kind,
  legalForm,
  types,
  place,
  ags: (text) => {
    const ags = text.replace(/\D/g, "").padStart(text.length === 7 ? 8 : 0, "0")
    return (findMunicipality(ags) ?? findDistrict(ags)) ? fine({ ags }) : doubtful("ags-unknown", text)
  },
  street: upTo(150, (street) => ({ street })),
  postcode: (text) => (/^\d{5}$/.test(text) ? fine({ postcode: text }) : doubtful("postcode", text)),
  foundedOn,
  paritaetMember: yesNo,
  website: checked(website, "website", (address) => fine({ website: address })),
  email: (text, corrections) => checked(email, "email", (address) => fine({ email: address }))(firstOf(text), corrections),
  phone: checked(phone, "phone", (number) => fine({ phone: number })),
  description: upTo(5000, (description) => ({ description: { de: description } })),
  languages: listReader({
    of: "languages",
    code: "language-unknown",
    known: languageForms,
    write: (languages) => ({ languages }),
  }),
  fields: listReader({ of: "fields", code: "field-unknown", known: fieldForms, write: (fields) => ({ fields }) }),
  mailLanguage: (text) => {
    const code = isLanguage(text.toLowerCase()) ? text.toLowerCase() : meaning(text, languageForms())
    const own = code === "kmr" ? "ku" : code
    return own !== undefined && isLanguage(own) ? fine({ mailLanguage: own }) : doubtful("mail-language", text)
  },
  contactName: textOf,
  contactRole: textOf,
  contactEmail: (text, corrections) =>
    checked(email, "email", (address) => ({ text: address, problems: [] }))(firstOf(text), corrections),
  contactPhone: checked(phone, "phone", (number) => ({ text: number, problems: [] })),
}
