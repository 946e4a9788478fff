// Word files made by hand, for what the docx library does not write: tracked changes, hidden text, own numbers of styles.
import { zip } from "../storage/sample-files.fixtures.ts"

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

export const wordFile = (body: string, parts: { numbering?: string; styles?: string } = {}): Uint8Array =>
  zip([
    { name: "[Content_Types].xml", content: TYPES },
    { name: "word/document.xml", content: `<?xml version="1.0"?><w:document ${NS}><w:body>${body}</w:body></w:document>` },
    { name: "word/numbering.xml", content: `<w:numbering ${NS}>${parts.numbering ?? ""}</w:numbering>` },
    { name: "word/styles.xml", content: `<w:styles ${NS}>${parts.styles ?? ""}</w:styles>` },
  ])

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
/** A paragraph; `list` is "numId/level". */
export const paragraph = (text: string, { list, style }: { list?: string; style?: string } = {}): string => {
  const [numId, level] = list?.split("/") ?? []
  const numbered = numId === undefined ? "" : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`
  const styled = style === undefined ? "" : `<w:pStyle w:val="${style}"/>`
  return `<w:p><w:pPr>${styled}${numbered}</w:pPr>${text.startsWith("<") ? text : run(text)}</w:p>`
}
type Level = { format?: string; text: string; start?: number; style?: string }
export const abstractList = (id: number, levels: readonly Level[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ({ format = "decimal", text, start = 1, style }, index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${style === undefined ? "" : `<w:pStyle w:val="${style}"/>`}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join("")}</w:abstractNum>`
export const list = (numId: number, abstract: number, start?: number): string =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstract}"/>${start === undefined ? "" : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`}</w:num>`
