import { AlignmentType, Document, Footer, HeadingLevel, LevelFormat, Packer, Paragraph } from "docx"
import { expect, test } from "vitest"
import { readDocument } from "../reading.ts"
import { abstractList, list, paragraph, run, wordFile } from "../word-files.fixtures.ts"

const lines = async (bytes: Uint8Array) => {
  const read = await readDocument({ name: "satzung.docx", bytes })
  return read.ok ? read.text.split("\n\n") : read.problem
}
const levels = [{ text: "§ %1" }, { text: "(%2)" }, { text: "%3)", format: "lowerLetter" }]

test("numbers that Word only counts stand in the text", async () => {
  const config = [
    {
      reference: "satzung",
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: "§ %1", alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.DECIMAL, text: "(%2)", alignment: AlignmentType.START },
      ],
    },
  ]
  const numbered = (text: string, level: number) => new Paragraph({ text, numbering: { reference: "satzung", level } })
  const document = new Document({
    numbering: { config },
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph("Fußzeile")] }) },
        children: [
          new Paragraph({ text: "Satzung", heading: HeadingLevel.HEADING_1 }),
          numbered("Name", 0),
          numbered("Der Verein heißt „Brücke“.", 1),
          numbered("Er hat seinen Sitz in Köln.", 1),
          numbered("Zweck", 0),
          numbered("Zweck ist die Förderung der Bildung.", 1),
        ],
      },
    ],
  })
  expect(await lines(new Uint8Array(await Packer.toBuffer(document)))).toEqual([
    "Satzung",
    "§ 1 Name",
    "(1) Der Verein heißt „Brücke“.",
    "(2) Er hat seinen Sitz in Köln.",
    "§ 2 Zweck",
    "(1) Zweck ist die Förderung der Bildung.",
  ])
})
test("lists of one kind go on counting; one with its own start begins there", async () => {
  const numbering = abstractList(7, levels) + list(1, 7) + list(2, 7) + list(3, 7, 10)
  const body = [
    ["1/0", "A"],
    ["1/1", "B"],
    ["1/2", "C"],
    ["2/0", "D"],
    ["2/1", "E"],
    ["3/0", "F"],
    ["1/0", "G"],
  ]
    .map(([place = "", text = ""]) => paragraph(text, { list: place }))
    .join("")
  expect(await lines(wordFile(body, { numbering }))).toEqual(["§ 1 A", "(1) B", "a) C", "§ 2 D", "(1) E", "§ 10 F", "§ 11 G"])
})
test("a number can come from the style, and from the style that one builds on", async () => {
  const numbering =
    abstractList(0, [
      { text: "§ %1", style: "Paragraf" },
      { text: "%1.%2", style: "Absatz" },
    ]) + list(4, 0)
  const style = (id: string, inside: string) => `<w:style w:styleId="${id}">${inside}</w:style>`
  const styles =
    style("Paragraf", '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>') +
    style("Absatz", '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>') +
    style("Fett", '<w:basedOn w:val="Absatz"/>')
  const body =
    paragraph("Name", { style: "Paragraf" }) +
    paragraph("eins", { style: "Absatz" }) +
    paragraph("zwei", { style: "Fett" }) +
    paragraph("ohne Nummer", { style: "Absatz", list: "0/0" })
  expect(await lines(wordFile(body, { numbering, styles }))).toEqual(["§ 1 Name", "1.1 eins", "1.2 zwei", "ohne Nummer"])
})
test.each([
  ["upperRoman", 4, "IV."],
  ["lowerRoman", 9, "ix."],
  ["upperLetter", 27, "AA."],
  ["decimalZero", 3, "03."],
  ["bullet", 1, "-"],
])("%s counts as in Word", async (format, start, expected) => {
  const numbering = abstractList(0, [{ text: "%1.", format, start }]) + list(1, 0)
  expect(await lines(wordFile(paragraph("Text", { list: "1/0" }), { numbering }))).toEqual([`${expected} Text`])
})
test("what was deleted, is hidden, or only calculates is not read; what was inserted is", async () => {
  const body =
    paragraph(
      `${run("Der Verein ")}<w:del><w:r><w:delText>alt </w:delText></w:r></w:del><w:ins>${run("neu ")}</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim </w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>sichtbar</w:t></w:r>`,
    ) +
    paragraph(
      "<w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r><w:r><w:t>7</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b&amp;c</w:t></w:r>",
    )
  expect(await lines(wordFile(body))).toEqual(["Der Verein neu sichtbar", "7\ta\nb&c"])
})
test("cells of a table stay apart, text in a frame is read once", async () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
  const frame = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph("Rahmen")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("Rahmen")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`
  const body = `<w:tbl><w:tr>${cell("Amt")}${cell("Person")}</w:tr></w:tbl>${paragraph(`${run("Text")}${frame}`)}`
  expect(await lines(wordFile(body))).toEqual(["Amt\nPerson", "Rahmen", "Text"])
})
test("entities of its own (a billion laughs) are not opened", async () => {
  const laugh = '<!DOCTYPE w [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]>'
  const read = await lines(wordFile(`${laugh}${paragraph("&b; &#x41;&#66;")}`))
  expect(String(read)).toContain("&b; AB")
})
