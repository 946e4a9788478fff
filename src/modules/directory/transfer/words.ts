/** What the words in a table stand for: kinds, legal forms, topics, languages, yes and no. */
import { loadCatalogue } from "#platform/catalogue"
import { rootDir } from "#platform/config"
import { inLanguage } from "#platform/i18n"
import { type Kind, type LegalForm, kinds, legalForms, selfDescriptions } from "../organisations/profile.ts"
import { t } from "../texts.ts"
import { fieldWords, fieldsOfActivity } from "../vocabulary.ts"
import { wordForm } from "./suggest.ts"

type Known<T extends string> = { id: T; form: string }

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
const inBoth = (text: () => string): string[] => [inLanguage("de", text), inLanguage("en", text)]

const KINDS: Record<Kind, string> = {
  organisation: "verein, association, mso, organization, traeger, verband, dachverband",
  initiative: "gruppe, group, projekt, freie gruppe, initiative",
  partner: "partner, behoerde, amt, beratungsstelle, kommunales integrationszentrum, ki, partner body",
}
const LEGAL_FORMS: Record<LegalForm, string> = {
  none: "keine, ohne, ohne rechtsform, lose gruppe, none",
  association: "nicht eingetragener verein, verein, nev, unregistered association",
  "ev-planned": "in gruendung, ev in gruendung, verein in gruendung, ev i g",
  ev: "ev, e v, eingetragener verein, registered association",
  ggmbh: "ggmbh, gmbh, gemeinnuetzige gmbh, gug",
  foundation: "stiftung, foundation",
  cooperative: "genossenschaft, eg, cooperative",
  public: "behoerde, kommune, oeffentliche stelle, kdoer, public body",
  other: "andere, sonstige, other",
}

const listed = <T extends string>(ids: readonly T[], spellings: (id: T) => readonly string[]): Known<T>[] =>
  ids.flatMap((id) => [id, ...spellings(id)].map((text) => ({ id, form: wordForm(text) }))).filter(({ form }) => form !== "")

export const kindWords = once(() => listed(kinds, (id) => [...inBoth(() => t(`kind.${id}`)), ...KINDS[id].split(", ")]))
export const legalFormWords = once(() =>
  listed(legalForms, (id) => [...inBoth(() => t(`legal.${id}`)), ...LEGAL_FORMS[id].split(", ")]),
)
export const typeWords = once(() => listed(selfDescriptions, (id) => inBoth(() => t(`type.${id}`))))
/** "Sprachmittlung und Übersetzung" is also found as "Übersetzung"; whole labels and synonyms of all topics come first. */
export const fieldForms = once(() => {
  const ids = inLanguage("de", fieldsOfActivity).map(({ id }) => id)
  const parts = (id: string) => fieldWords(id).flatMap((word) => word.split(/,|\/| und | and /))
  return [...listed(ids, fieldWords), ...listed(ids, parts)]
})
/** "Kurdisch (Kurmandschi)" is also found as "Kurmandschi", and as "Kurdisch" when it is the first of that name. */
const shortForms = (name: string) => [name, name.replace(/\s*\(.*\)/, ""), /\((.*)\)/.exec(name)?.[1] ?? ""]
export const languageForms = once(() =>
  listed(
    loadCatalogue(rootDir).spokenLanguages.map(({ tag }) => tag),
    (tag) => {
      const entry = loadCatalogue(rootDir).spokenLanguages.find((one) => one.tag === tag)
      return entry ? [...shortForms(entry.german), ...shortForms(entry.english), ...shortForms(entry.native)] : []
    },
  ),
)

/** What a word stands for, if it is written in a way we know. */
export const meaning = <T extends string>(text: string, known: readonly Known<T>[]): T | undefined => {
  const form = wordForm(text)
  return form === "" ? undefined : known.find((one) => one.form === form)?.id
}

const YES = new Set(["ja", "yes", "j", "y", "x", "1", "wahr", "true", "mitglied", "member"])
const NO = new Set(["nein", "no", "n", "0", "falsch", "false", "keinmitglied", "nichtmitglied"])
/** Undefined for a word that is neither. */
export const yesOrNo = (text: string): boolean | undefined => {
  const form = wordForm(text)
  if (YES.has(form)) return true
  return NO.has(form) ? false : undefined
}
