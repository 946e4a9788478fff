/** Which field a column is, guessed from its header. */
import { inLanguage } from "#platform/i18n"
import { fold, words } from "../search/fold.ts"
import { t } from "../texts.ts"
import { type ImportColumn, importColumns, isImportColumn } from "./columns.ts"

/** What offices write above their columns, beside our own labels. */
const SPELLINGS: Record<ImportColumn, string> = {
  id: "id, kennung, tragwerk id, uuid",
  name: "name, vereinsname, verein, organisation, organisationsname, name der organisation, name des vereins, mso, traeger, gruppe, association, organization, title",
  otherNames: "andere namen, weitere namen, kurzname, abkuerzung, kuerzel, short name, other names, aliases, alternative name",
  kind: "art, typ, type, kind, organisationsart",
  legalForm: "rechtsform, legal form, legal status",
  types: "selbstbezeichnung, so nennen wir uns, self description, vereinstyp",
  place: "ort, stadt, gemeinde, sitz, wohnort, plz ort, plz und ort, city, town, place, location, municipality",
  ags: "ags, gemeindeschluessel, amtlicher gemeindeschluessel, gemeindekennziffer",
  street: "strasse, str, strasse und hausnummer, strasse nr, adresse, anschrift, street, address",
  postcode: "plz, postleitzahl, zip, zip code, postcode, postal code",
  foundedOn:
    "gegruendet, gegruendet am, gruendung, gruendungsdatum, gruendungsjahr, founded, founded on, founding date, year founded",
  paritaetMember:
    "paritaet, mitglied, mitgliedschaft, mitglied im paritaetischen, mitglied paritaet, paritaetischer, dpwv, member, membership",
  website: "website, webseite, homepage, internet, internetseite, url, www, web, webadresse",
  email: "e mail, email, mail, mailadresse, e mail adresse, email adresse, kontakt e mail, email address",
  phone: "telefon, tel, telefonnummer, rufnummer, festnetz, phone, telephone, phone number",
  description: "beschreibung, kurzbeschreibung, text, ueber uns, profil, taetigkeit, taetigkeiten, description, about",
  languages: "sprachen, sprache, gesprochene sprachen, languages, language, spoken languages",
  fields:
    "themen, thema, arbeitsfelder, arbeitsfeld, handlungsfelder, schwerpunkt, schwerpunkte, arbeitsschwerpunkte, taetigkeitsfelder, angebote, topics, fields, fields of activity",
  mailLanguage: "sprache der mails, mailsprache, korrespondenzsprache, language of mails",
  contactName:
    "ansprechpartner, ansprechpartnerin, ansprechperson, kontaktperson, kontakt, vorsitz, vorstand, contact, contact person, contact name",
  contactRole: "funktion, rolle, position, role, function",
  contactEmail:
    "e mail ansprechpartner, e mail ansprechperson, mail ansprechpartner, mail kontaktperson, contact email, email of contact",
  contactPhone: "telefon ansprechpartner, telefon ansprechperson, handy, mobil, mobilnummer, mobiltelefon, contact phone, mobile",
}

/** Headers are compared by letters and digits only. */
export const headerForm = (header: string): string => words(header.slice(0, 200)).map(fold).join("")

const known = (): Map<string, ImportColumn> => {
  const found = new Map<string, ImportColumn>()
  const add = (form: string, column: ImportColumn) => form !== "" && !found.has(form) && found.set(form, column)
  for (const column of importColumns) {
    for (const language of ["de", "en"] as const) add(headerForm(inLanguage(language, () => t(`staff.column.${column}`))), column)
    add(headerForm(column), column)
  }
  for (const column of importColumns) for (const spelling of SPELLINGS[column].split(", ")) add(headerForm(spelling), column)
  return found
}

/** One field per column, each field at most once; what is not recognised stays out. */
export const guessColumns = (headers: readonly string[]): (ImportColumn | "")[] => {
  const spellings = known()
  const taken = new Set<ImportColumn>()
  return headers.map((header) => {
    const column = spellings.get(headerForm(header))
    if (column === undefined || taken.has(column)) return ""
    taken.add(column)
    return column
  })
}

/** The same table, whoever sends it: its headers in their order. */
export const headerKey = (headers: readonly string[]): string => headers.map(headerForm).join("|").slice(0, 2000)

/** A remembered mapping, as far as it still fits. */
export const rememberedColumns = (stored: readonly string[], headers: readonly string[]): (ImportColumn | "")[] =>
  headers.map((_, index) => {
    const column = stored[index] ?? ""
    return isImportColumn(column) ? column : ""
  })
