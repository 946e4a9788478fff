// Reads back what Typst writes, for tests on machines without PDF tools: the catalogue, the tags and the text. No general reader.
import { inflateSync } from "node:zlib"

type PdfObject = { source: string; stream: string }

/** Objects lie openly in the file (no object streams), each stream with its length beside it. */
const readObjects = (bytes: Uint8Array): Map<string, PdfObject> => {
  const file = Buffer.from(bytes).toString("latin1")
  const objects = new Map<string, PdfObject>()
  for (let at = 0; ;) {
    const head = /(\d+) 0 obj\s/g
    head.lastIndex = at
    const found = head.exec(file)
    if (!found) return objects
    const start = head.lastIndex
    const body = file.slice(start, file.indexOf("endobj", start))
    const source = body.split(/\sstream\r?\n/)[0] ?? ""
    const from = start + source.length + (/^\sstream\r?\n/.exec(file.slice(start + source.length))?.[0].length ?? 0)
    const length = Number(/\/Length (\d+)/.exec(source)?.[1] ?? 0)
    const raw = Buffer.from(file.slice(from, from + length), "latin1")
    objects.set(found[1] ?? "", { source, stream: (source.includes("/FlateDecode") ? inflateSync(raw) : raw).toString("latin1") })
    at = from + length
  }
}

const fromHex = (hex: string) =>
  Buffer.from(hex, "hex")
    .swap16()
    .toString("utf16le")
    .replace(/^\uFEFF/, "")
const readToUnicode = (cmap: string) =>
  new Map(
    Array.from(cmap.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/gi), ([, glyph = "", text = ""]) => [
      glyph.toLowerCase(),
      fromHex(text),
    ]),
  )

/** A text string: literal with escapes or hexadecimal, in Latin letters or UTF-16. */
const readString = (source: string) => {
  const [, hex, literal = ""] = /^(?:<([0-9a-f]*)>|\(((?:[^()\\]|\\[^])*)\))/i.exec(source) ?? []
  const bytes = hex === undefined ? Buffer.from(unescape(literal), "latin1") : Buffer.from(hex, "hex")
  return bytes.toString("hex").startsWith("feff") ? fromHex(bytes.toString("hex")) : bytes.toString("latin1")
}

const ESCAPES: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }
const unescape = (text: string) =>
  text.replace(/\\(?:([0-7]{1,3})|([^]))/g, (_, octal: string | undefined, letter: string) =>
    octal === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(parseInt(octal, 8)),
  )

/** The glyphs of a `Tj` or `TJ`: two bytes each, as hexadecimal or literal strings. */
const readGlyphs = (shown: string): string[] =>
  Array.from(
    shown.matchAll(/<([0-9a-f]*)>|\(((?:[^()\\]|\\[^])*)\)/gi),
    ([, hex, text = ""]) => hex ?? Buffer.from(unescape(text), "latin1").toString("hex"),
  )
    .join("")
    .toLowerCase()
    .match(/.{4}/g) ?? []

const RTL = /\p{Script=Arabic}/u
const STRING = String.raw`(?:<[0-9a-fA-F]*>|\((?:[^()\\]|\\[^])*\))`
// Text that stands for other glyphs comes with all it replaces, so that those are passed over.
const TOKENS = new RegExp(
  String.raw`\/ActualText (${STRING})[^]*?\bEMC\b|\/(f\d+) [\d.]+ Tf|(\[(?:${STRING}|[^\]<(])*\]\s*TJ|${STRING}\s*Tj)|1 0 0 -1 [\d.-]+ ([\d.-]+) cm`,
  "g",
)

/** Glyphs come from left to right; a run of Arabic letters is turned round, as every reader does. */
const readText = (content: string, fonts: Map<string, Map<string, string>>): string => {
  let [text, font, baseline] = ["", "", ""]
  for (const [, actual, fontName, shown, y] of content.matchAll(TOKENS)) {
    if (fontName !== undefined) font = fontName
    if (y !== undefined && y !== baseline) [text, baseline] = [`${text}\n`, y]
    if (actual !== undefined) text += readString(actual)
    if (shown === undefined) continue
    const letters = readGlyphs(shown).map((glyph) => fonts.get(font)?.get(glyph) ?? "?")
    text += (letters.some((letter) => RTL.test(letter)) ? letters.toReversed() : letters).join("")
  }
  return text
}

export const readPdf = (bytes: Uint8Array) => {
  const objects = readObjects(bytes)
  const all = [...objects.values()]
  const source = (reference: string | undefined) => objects.get(reference ?? "")
  const catalogue = all.find((object) => /\/Type \/Catalog/.test(object.source))?.source ?? ""
  const pages = all.filter((object) => /\/Type \/Page\b/.test(object.source))
  const texts = pages.map((page) => {
    const resources = source(/\/Resources (\d+) 0 R/.exec(page.source)?.[1])?.source ?? page.source
    const fonts = new Map(
      Array.from(resources.matchAll(/\/(f\d+) (\d+) 0 R/g), ([, name = "", reference]) => {
        const cmap = source(/\/ToUnicode (\d+) 0 R/.exec(source(reference)?.source ?? "")?.[1])?.stream ?? ""
        return [name, readToUnicode(cmap)]
      }),
    )
    return readText(source(/\/Contents (\d+) 0 R/.exec(page.source)?.[1])?.stream ?? "", fonts)
  })
  return {
    pages: pages.length,
    text: texts.join("\n"),
    title: readString(/\/Title ([(<][^]*)/.exec(all.find((object) => /\/Creator/.test(object.source))?.source ?? "")?.[1] ?? ""),
    lang: readString(/\/Lang ([(<][^]*)/.exec(catalogue)?.[1] ?? ""),
    marked: /\/Marked true/.test(catalogue),
    showsTitle: /\/DisplayDocTitle true/.test(catalogue),
    standard: /<pdfuaid:part>1</.test(all.map((object) => object.stream).join("")),
    roles: all.flatMap((object) =>
      /\/Type \/StructElem/.test(object.source) ? (/\/S \/(\w+)/.exec(object.source)?.[1] ?? []) : [],
    ),
    languages: new Set(
      all.flatMap((object) =>
        /\/Type \/StructElem/.test(object.source) ? readString(/\/Lang ([(<][^]*)/.exec(object.source)?.[1] ?? "") : [],
      ),
    ),
    structured: /\/StructTreeRoot \d+ 0 R/.test(catalogue),
  }
}
