import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { goodStatutes, mandatorySentences } from "../statutes/good-statutes.fixtures.ts"
import { checkStatutes, type Finding } from "./index.ts"
import { countedSeverity, judge } from "./judge.ts"
import { gateTexts } from "./gate-texts.fixtures.ts"

const objections = (text: string, severities: readonly string[] = ["A", "B", "C", "D"]) =>
  checkStatutes(text)
    .findings.filter(({ verdict, severity }) => verdict === "unmet" && severities.includes(severity))
    .map(({ message }) => message.key)
const verdicts = (text: string) => checkStatutes(text).findings.map(({ rule, verdict }) => `${rule} ${verdict}`)

/** "1. Name" and "1.1 Der Verein …", as contracts are numbered. */
const decimal = (text: string): string => {
  let section = ""
  return text.replaceAll(/^§ (\d+) |^\((\d)\) /gm, (_, number: string | undefined, paragraph: string | undefined) => {
    section = number ?? section
    return paragraph === undefined ? `${section}. ` : `${section}.${paragraph} `
  })
}
const genders = (text: string, sign: string): string =>
  text
    .replace("der oder dem Vorsitzenden, der stellvertretenden Vorsitzenden oder", `dem${sign}der Vorsitzenden,`)
    .replace("der Kassenwartin oder dem Kassenwart", `dem${sign}der Kassenwart${sign}in`)
const spelt = (text: string, letters: Readonly<Record<string, string>>): string =>
  text.replaceAll(/[üöäÜÖÄ]/g, (letter) => letters[letter] ?? letter)
const contentsOf = (text: string): string =>
  ["Inhalt", ...[...text.matchAll(/^§ .*$/gm)].map(([heading], at) => `${heading} ........ ${at + 1}`)].join("\n")

describe("good statutes", () => {
  test("give nobody anything to object to", () => {
    expect(objections(goodStatutes)).toEqual([])
    expect(checkStatutes(goodStatutes).document).toEqual({
      type: "association",
      language: "de",
      charitable: "yes",
      mode: "founding",
    })
  })

  test.each(mandatorySentences)("without its sentence $rule objects, and nobody else", ({ rule, sentence }) => {
    expect(goodStatutes).toContain(sentence)
    const found = objections(goodStatutes.replace(sentence, ""), ["A", "B", "C"])
    expect(found.map((key) => key.split(".")[0])).toEqual([rule])
  })

  test.each([
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    ["line ends of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    ["other quotes", (text: string) => text.replaceAll("„", "»").replaceAll("“", "«")],
    ["hard spaces and soft hyphens", (text: string) => text.replaceAll(" Mitglied", "\u00A0Mit\u00ADglied")],
    ["joined lines of a section", (text: string) => text.replaceAll(/\n(?=\(\d)/g, " ")],
    ["lines wrapped at 70 characters", (text: string) => text.replaceAll(/([^\n]{50,70}) (?=[^\n\d(])/g, "$1\n")],
    ["direction overrides", (text: string) => text.replaceAll("Vorstand", "\u202EVorstand\u202C")],
    ["Artikel for §", (text: string) => text.replaceAll(/^§ (\d+) /gm, "Artikel $1 ")],
    ["1. for (1)", (text: string) => text.replaceAll(/^\((\d)\) /gm, "$1. ")],
    ["headings of Markdown", (text: string) => text.replaceAll(/^§/gm, "## §")],
    [
      "headings in capitals",
      (text: string) => text.replaceAll(/^(§ \d+ )(.*)$/gm, (_, sign: string, title: string) => sign + title.toUpperCase()),
    ],
    ["§ without a space", (text: string) => text.replaceAll(/^§ (\d+) /gm, "§$1")],
    ["a heading below its §", (text: string) => text.replaceAll(/^§ (\d+) /gm, "§ $1\n")],
    ["Art. for §", (text: string) => text.replaceAll(/^§ (\d+) /gm, "Art. $1 ")],
    ["1.1 for § 1 (1)", decimal],
    ["bold headings", (text: string) => text.replaceAll(/^(§ \d+ .*)$/gm, "**$1**")],
    ["stars for gender", (text: string) => genders(text, "*")],
    ["colons for gender", (text: string) => genders(text, ":")],
    ["old spelling", (text: string) => text.replaceAll("schluss", "schluß").replaceAll("muss", "muß")],
    ["Swiss spelling", (text: string) => text.replaceAll("ß", "ss")],
    ["rows of a table", (text: string) => text.replaceAll(/^\((\d)\) (.*)$/gm, "| ($1) | $2 |")],
    ["numbers in lines of their own", (text: string) => text.replaceAll(/^\((\d)\) /gm, "($1)\n")],
    ["dots before their letters", (text: string) => text.replaceAll("ü", "¨u").replaceAll("ö", "¨o").replaceAll("ä", "¨a")],
    ["a table of contents", (text: string) => text.replace("\n\n§ 1 ", `\n\n${contentsOf(text)}\n\n§ 1 `)],
    ["footers", (text: string) => text.replaceAll(/\n\n(?=§ (?:4|8|11))/g, "\n\nSatzung Brücke Seite 2 von 4\n\n")],
  ])("are read the same with %s", (_, deform) =>
    expect(verdicts(deform(goodStatutes)).toSorted()).toEqual(verdicts(goodStatutes).toSorted()),
  )

  test.each([
    ["§ IV", "§ "],
    ["IV.", ""],
  ])("have nothing to object to with Roman numbers: %s", (_, sign) => {
    const roman = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"]
    const dot = sign === "" ? "." : ""
    expect(
      objections(goodStatutes.replaceAll(/^§ (\d+) /gm, (_, number: string) => `${sign}${roman[Number(number)]}${dot} `)),
    ).toEqual([])
  })

  test.each([
    ["umlauts spelt out", (text: string) => spelt(text, { ü: "ue", ö: "oe", ä: "ae", Ü: "Ue", Ö: "Oe", Ä: "Ae" })],
    [
      "umlauts torn apart by a PDF",
      (text: string) =>
        text.replaceAll(/(?<=\p{Ll})[üöä]/gu, (letter) => ` ${letter.normalize("NFD").replace("\u0308", "").replace(/^/, "¨")}`),
    ],
  ])("have nothing to object to in A to C with %s", (_, deform) => {
    expect(objections(deform(goodStatutes), ["A", "B", "C"])).toEqual([])
  })

  test("are read the same with other numbers", () => {
    const moved = goodStatutes
      .replaceAll(/^§ (\d+) /gm, (_, number: string) => `§ ${Number(number) + 1} `)
      .replace("§ 2 Name", "§ 1 Vorwort\n\nWir sind Nachbarn.\n\n§ 2 Name")
    expect(objections(moved)).toEqual([])
  })
})

test.each(gateTexts)("the gate alone speaks about $type", ({ text, type, rule }) => {
  const report = checkStatutes(text)
  expect([report.document.type, report.refused]).toEqual([type, true])
  expect(report.findings.map((finding) => finding.message.key)).toEqual([`${rule}.unmet.${type}`])
})

test("quotes are what the original says at that place", () => {
  const text = `# Satzung\n\n${goodStatutes}`.normalize("NFD")
  for (const { passages } of checkStatutes(text).findings)
    for (const { start, end, quote } of passages) expect(text.slice(start, end)).toBe(quote)
})

test("any text gets an answer, with places inside it", () => {
  const pieces = fc.constantFrom(
    "§ 1 Name\n",
    "(1) ",
    "Der Verein ",
    "führt den Namen „X“. ",
    "\n\n",
    "a\u0308",
    "Vorstand:in ",
    "\\section{Zweck}\n",
    "<li>",
    "| ",
    "**",
    "3/4 ",
    "\u202E",
    "§",
    "1. ",
    "___",
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 60 }), (parts) => {
      const text = parts.join("")
      for (const { start, end } of checkStatutes(text).findings)
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
    }),
    { numRuns: 150 },
  )
})

describe("the two verdicts", () => {
  const finding = (severity: Finding["severity"], verdict: Finding["verdict"]): Finding => ({
    rule: "X-01",
    severity,
    verdict,
    section: "",
    start: 0,
    end: 0,
    quote: "",
    passages: [],
    message: { key: "", values: {} },
    because: undefined,
    sources: [{ citation: "§ 57 BGB", asOf: "2026-04-29", confidence: "text" }],
    proposal: undefined,
    family: undefined,
  })
  test("each office answers for itself", () => {
    expect(judge([finding("C", "unmet")], "yes")).toEqual({ register: "nothing-found", tax: "objections-likely" })
    expect(judge([finding("B", "unclear"), finding("D", "unmet")], "yes")).toEqual({
      register: "questions-open",
      tax: "nothing-found",
    })
    expect(judge([finding("C", "unmet")], "no").tax).toBe("not-asked")
  })
  test("what nobody read up never blocks", () => {
    expect(countedSeverity("A", [{ citation: "", asOf: "", confidence: "recalled" }])).toBe("D")
    expect(
      countedSeverity("A", [
        { citation: "", asOf: "", confidence: "recalled" },
        { citation: "", asOf: "", confidence: "secondary" },
      ]),
    ).toBe("A")
    expect(countedSeverity("E", [{ citation: "", asOf: "", confidence: "recalled" }])).toBe("E")
  })
})
