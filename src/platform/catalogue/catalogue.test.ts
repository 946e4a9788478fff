import { createHash } from "node:crypto"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { rootDir } from "#platform/config"
import { districts, findMunicipality } from "#platform/places"
import { loadCatalogue, searchWords } from "./index.ts"

const catalogue = loadCatalogue(rootDir)
const base = join(rootDir, "catalogue/base")
const files = readdirSync(base).filter((name) => name.endsWith(".yaml"))
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

/** A copy of the base data in which one file was changed. */
const changed = (file: string, change: (text: string) => string): string => {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-"))
  folders.push(folder)
  cpSync(base, join(folder, "catalogue/base"), { recursive: true })
  const path = join(folder, "catalogue/base", file)
  const before = readFileSync(path, "utf8")
  const after = change(before)
  if (after === before) throw new Error(`Nothing was changed in ${file}`)
  writeFileSync(path, after)
  return folder
}
const problemsOf = (folder: string): string => {
  try {
    loadCatalogue(folder)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error("The broken data was accepted")
}

describe("what is in it", () => {
  test("every district has its Kommunales Integrationszentrum, and the City of Aachen a second one", () => {
    const { integrationCentres } = catalogue
    expect(integrationCentres).toHaveLength(54)
    const ofDistricts = new Map(integrationCentres.filter(({ area }) => area.length === 5).map((centre) => [centre.area, centre]))
    expect(ofDistricts.size).toBe(53)
    for (const { ags, name } of districts) expect(ofDistricts.get(ags)?.name).toBe(`Kommunales Integrationszentrum ${name}`)
    expect(integrationCentres.find(({ area }) => area === "05334002")?.name).toBe("Kommunales Integrationszentrum Stadt Aachen")
    for (const { id, area, confidence } of integrationCentres) expect([id, confidence]).toEqual([`ki-${area}`, "high"])
  })

  test("the office and its four contact persons, with nothing invented about them", () => {
    const { office } = catalogue
    expect(office.since.value).toBe(2000)
    expect(office.carrier.value).toBe("Der Paritätische NRW")
    expect(office.funder.abbreviation).toBe("MKJFGFI")
    expect(office.fachbereich.value).toBe("Migrantenselbstorganisationen")
    expect(office.fachgruppe.value).toBe("Migration, Frauen, Psychosoziale Beratung und LSBT*")
    expect(office.contacts.map(({ name }) => name)).toEqual([
      "Sabine Kemler",
      "David Alexander Konrad",
      "Sinan Kumru",
      "Serkan Özaltan",
    ])
    expect(office.contacts.filter(({ roles }) => roles.includes("Leitung der Fachgruppe")).map(({ name }) => name)).toEqual([
      "David Alexander Konrad",
    ])
    expect(office.contacts.every(({ roles }) => roles.includes("Fachreferent*in MSO"))).toBe(true)
  })

  test("the three member organisations with name and city", () => {
    const members = catalogue.members.map(({ name, city }) => `${name} (${findMunicipality(city)?.name})`)
    expect(members).toEqual(["Coach (Köln)", "Ronahi (Bochum)", "IBZ Friedenshaus (Bielefeld)"])
  })

  test("no file contains a mail address or a telephone number", () => {
    for (const file of files) {
      const text = readFileSync(join(base, file), "utf8")
      expect(text, file).not.toMatch(/[\w.]+@[\w.]+\.\w/)
      expect(text, file).not.toMatch(/(\+49|\b0\d{2,4}[ /-]\d{3})/)
    }
  })

  test("nearly fifty languages, each once, written in the direction of its own name", () => {
    expect(catalogue.spokenLanguages.length).toBeGreaterThanOrEqual(45)
    for (const { tag, native, dir, german, english } of catalogue.spokenLanguages) {
      expect(() => Intl.getCanonicalLocales(tag)).not.toThrow()
      expect(dir, tag).toBe(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(native) ? "rtl" : "ltr")
      expect(german.length > 1 && english.length > 1, tag).toBe(true)
    }
    const names = catalogue.spokenLanguages.map(({ german }) => german)
    expect(new Set(names).size).toBe(names.length)
    for (const tag of ["kmr", "ckb", "prs", "rom", "ti", "ps", "sq", "ar", "tr", "uk"])
      expect(catalogue.spokenLanguages.map((language) => language.tag)).toContain(tag)
  })

  test("every field of activity and every topic is explained in German and English", () => {
    for (const { label, explain } of catalogue.adviceTopics) {
      expect(explain.de).toMatch(/[.?]$/)
      expect(explain.en).toMatch(/[.?]$/)
      expect(label.de).not.toBe(label.en)
    }
    const areas = new Set(catalogue.fieldsOfActivity.map(({ subjectArea }) => subjectArea))
    expect(areas).toEqual(new Set(catalogue.subjectAreas.map(({ id }) => id)))
  })

  test.each([
    ["Nachhilfe", "Lernförderung"],
    ["Lernförderung", "Hausaufgabenhilfe"],
    ["Flüchtlinge", "Geflüchtete"],
    ["Übersetzung", "Sprachmittlung"],
    ["Verein", "e.V."],
  ])("%s and %s mean the same in a search", (one, other) => {
    expect(searchWords(catalogue).some((group) => group.includes(one) && group.includes(other))).toBe(true)
  })

  test("it is read once", () => {
    expect(loadCatalogue(rootDir)).toBe(catalogue)
  })
})

describe("what is refused", () => {
  test.each(files)("a broken %s is named", (file) => {
    const problem = problemsOf(changed(file, (text) => `${text}\n  broken: [`))
    expect(problem).toMatch(new RegExp(`catalogue/base/${file.replace(".", "\\.")}, line \\d+: `))
  })

  test.each([
    [
      "members.yaml",
      'city: "05315000"',
      "city: 05315000",
      'members.yaml, line 6, entry "coach": "city" must be an official key of eight digits',
    ],
    [
      "members.yaml",
      'city: "05315000"',
      'city: "05315999"',
      'entry "coach": "city" 05315999 is no place in North Rhine-Westphalia',
    ],
    ["members.yaml", "  name: Coach\n", "", 'members.yaml, line 4, entry "coach": "name" is missing'],
    ["members.yaml", "name: Coach", "nmae: Coach", 'entry "coach": "nmae": no such field'],
    ["members.yaml", "name: Coach", "name: 17", '"name" must be text (in quotes, if it looks like a number)'],
    ["members.yaml", "id: ronahi", "id: coach", 'entry "coach": the id "coach" is used twice'],
    ["members.yaml", "confidence: high", "confidence: sure", '"confidence" must be high, medium or low'],
    ["members.yaml", "source: mso-page", "source: hearsay", 'entry "coach": sources.yaml has no source "hearsay"'],
    ["members.yaml", "asOf: undated", "asOf: 2025", '"asOf" must be "2025", "2025-03", 2025-03-01 or undated'],
    ["office.yaml", "source: ministry", "source: rumour", 'office.yaml, line 28: sources.yaml has no source "rumour"'],
    ["fields-of-activity.yaml", "subjectArea: culture", "subjectArea: arts", 'there is no subject area "arts"'],
    ["fields-of-activity.yaml", "    confidence: high\n", "", "source, asOf and confidence belong together"],
    [
      "fields-of-activity.yaml",
      "[soziale Beratung, ",
      "[Nachhilfe, ",
      'entry "learning-support": the word "Nachhilfe" already stands in this file',
    ],
    ["advice-topics.yaml", "    en: How a group becomes", "    xx: How a group becomes", '"en" is missing'],
    ["languages.yaml", "tag: ckb", "tag: de", 'entry "de": the word "de" already stands in this file'],
    ["languages.yaml", "german: Zazaki", 'german: ""', 'entry "zza": "german" must not be empty'],
    [
      "languages.yaml",
      ", german: Deutsche Gebärdensprache (DGS)",
      "",
      'entry "gsg": "german" is needed, because Intl knows no name for gsg',
    ],
    [
      "display-terms.yaml",
      "default: migrantenselbstorganisation",
      "default: club",
      'display-terms.yaml, line 4: there is no term "club"',
    ],
    [
      "synonyms.yaml",
      "words: [Arbeit, Job, Beruf, Beschäftigung]",
      "words: [Arbeit]",
      'entry "job": "words" needs at least two words',
    ],
    [
      "kommunale-integrationszentren.yaml",
      'area: "05111"',
      'area: "5111"',
      'entry "ki-05111": "area" must be an official key of five or eight digits',
    ],
  ])("%s with %j as %j", (file, before, after, sentence) => {
    expect(problemsOf(changed(file, (text) => text.replace(before, after)))).toContain(sentence)
  })

  test("all problems are told at once, and a missing file is one of them", () => {
    const folder = changed("members.yaml", (text) => text.replaceAll("confidence: high", "confidence: sure"))
    rmSync(join(folder, "catalogue/base/synonyms.yaml"))
    const lines = problemsOf(folder).split("\n")
    expect(lines).toHaveLength(1 + 3 + 1)
    expect(lines[0]).toBe("The base data cannot be used:")
    expect(lines).toContain("- catalogue/base/synonyms.yaml: the file cannot be read")
  })
})

describe("what the build prepared", () => {
  const MEMBERS = "catalogue/base/members.yaml"
  /** A copy of the base data with this JSON lying where the build leaves what it read from members.yaml. */
  const preparedWith = (json: string): string => {
    const folder = changed("members.yaml", (text) => `${text}\n# changed\n`)
    const name = createHash("sha256")
      .update(readFileSync(join(folder, MEMBERS)))
      .digest("hex")
    mkdirSync(join(folder, "dist/yaml"), { recursive: true })
    writeFileSync(join(folder, "dist/yaml", `${name}.json`), json)
    return folder
  }
  const members = catalogue.members.map((member) => ({ ...member, name: `${member.name}!` }))

  test("is read in the place of the YAML it was made from", () => {
    expect(loadCatalogue(preparedWith(JSON.stringify(members))).members).toEqual(members)
  })

  test("is left alone as soon as the YAML says something else", () => {
    const folder = preparedWith(JSON.stringify(members))
    writeFileSync(join(folder, MEMBERS), readFileSync(join(base, "members.yaml")))
    expect(loadCatalogue(folder).members).toEqual(catalogue.members)
  })

  test("is no way around the checks, and half a file is not read", () => {
    const nameless = members.map((member, index) => (index === 0 ? { ...member, name: 17 } : member))
    expect(problemsOf(preparedWith(JSON.stringify(nameless)))).toContain(
      'members.yaml, line 5, entry "coach": "name" must be text',
    )
    expect(loadCatalogue(preparedWith("[{")).members).toEqual(catalogue.members)
  })
})
