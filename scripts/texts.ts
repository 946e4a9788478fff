// Tables for translators: `npm run texts:export tr` writes texts-tr.csv (for any spreadsheet program), `npm run texts:import texts-tr.csv`
// takes it back. A text whose German source changed in the meantime is left alone and named.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { parse } from "csv-parse/sync"
import { stringify } from "csv-stringify/sync"
import { isLanguage } from "#platform/i18n"

type Texts = Record<string, string>
type Row = { place: string; key: string; de: string; en: string; text: string }

const read = (file: string): Texts => (existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Texts) : {})
const folders = () =>
  readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("locales/de.json"))
    .map((file) => dirname(join("src", file)))

const exportTexts = (language: string) => {
  const rows = folders().flatMap((place): Row[] => {
    const [de, en, texts] = [read(join(place, "de.json")), read(join(place, "en.json")), read(join(place, `${language}.json`))]
    return Object.keys(de)
      .filter((key) => language === "en" || !key.startsWith("staff."))
      .map((key) => ({ place, key, de: de[key] ?? "", en: en[key] ?? "", text: texts[key] ?? "" }))
  })
  const file = `texts-${language}.csv`
  writeFileSync(file, stringify(rows, { header: true, bom: true, delimiter: ";", escape_formulas: true }))
  console.log(`${file}: ${rows.length} texts, ${rows.filter(({ text }) => text === "").length} missing`)
}

const importTexts = (file: string, language: string) => {
  const rows = parse<Row>(readFileSync(file), { columns: true, bom: true, delimiter: ";" })
  const changed: string[] = []
  for (const place of folders()) {
    const german = read(join(place, "de.json"))
    const target = join(place, `${language}.json`)
    const texts = read(target)
    for (const row of rows.filter((one) => one.place === place && one.text.trim() !== "")) {
      if (german[row.key] === row.de) texts[row.key] = row.text.trim()
      else changed.push(`${place} ${row.key}`)
    }
    const sorted = Object.fromEntries(Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (Object.keys(sorted).length > 0) writeFileSync(target, `${JSON.stringify(sorted, undefined, 2)}\n`)
  }
  console.log(
    changed.length === 0 ? "All taken over." : `The German source of these changed, they were left alone:\n${changed.join("\n")}`,
  )
}

const [verb, argument = ""] = process.argv.slice(2)
const language = verb === "import" ? (/texts-([a-z-]+)\.csv$/.exec(argument)?.[1] ?? "") : argument
if (!isLanguage(language) || language === "de") {
  console.error("npm run texts:export LANGUAGE   ·   npm run texts:import texts-LANGUAGE.csv")
  process.exitCode = 2
} else if (verb === "import") importTexts(argument, language)
else exportTexts(language)
