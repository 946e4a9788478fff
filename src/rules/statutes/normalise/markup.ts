import { headingMark, LIST_ITEM, PARAGRAPH_ITEM } from "./marks.ts"
import { applyEdits, type Edit, type Mapped, rewrite } from "./mapped.ts"
import { isLatex, stripLatex } from "./latex.ts"
import { type Pass, runPasses } from "./passes.ts"

/** Whatever the text was written in, as plain lines: headings and list items marked, everything else of the markup gone. */
export const stripMarkup = (source: Mapped): Mapped => {
  if (isLatex(source.text)) return stripLatex(source)
  const text = isScript(source.text) ? stripScript(source) : source
  return stripMarkdown(stripHtml(text))
}

const isScript = (text: string): boolean => /^\s*(?:export|import|const)\s/m.test(text) && /[:=]\s*[[{`"']/.test(text)

const LITERAL =
  /(?:(\w+)["']?\s*[:=]\s*)?(?:"((?:[^"\\\n]|\\.){1,4000})"|'((?:[^'\\\n]|\\.){1,4000})'|`((?:[^`\\]|\\.){1,60000})`)/g
const TITLES = /^(?:title|heading|titel|ueberschrift|name|label)$/i
const SILENT = /^(?:id|key|slug|type|lang|locale|path|href|url|class|className|icon|from)$/

type Literal = { name: string; start: number; end: number }

/** The strings of a source file, one a line; a string that is called a title is a heading. Of several languages the German one. */
const stripScript = (source: Mapped): Mapped => {
  const all = [...source.text.matchAll(LITERAL)].flatMap((match): Literal[] => {
    const text = match[2] ?? match[3] ?? match[4] ?? ""
    const end = match.index + match[0].length - 1
    const wanted = !SILENT.test(match[1] ?? "") && /\s|§|^\p{Lu}\p{Ll}{3}/u.test(text)
    return wanted ? [{ name: match[1] ?? "", start: end - text.length, end }] : []
  })
  const german = all.filter(({ name, start, end }) => name === "de" && end - start > 500)
  const kept = german.length === 0 ? all : german
  const gaps = kept.map(({ name, start }, at): Edit => ({
    start: kept[at - 1]?.end ?? 0,
    end: start,
    text: TITLES.test(name) ? `\n${headingMark(2)}` : "\n",
  }))
  return applyEdits(source, [...gaps, { start: kept.at(-1)?.end ?? 0, end: source.text.length, text: "\n" }])
}

const ENTITIES: Record<string, string> = {
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  sect: "§",
  nbsp: " ",
  amp: "&",
  quot: '"',
  lt: "<",
  gt: ">",
  euro: "€",
  bdquo: '"',
  ldquo: '"',
  rdquo: '"',
  ndash: "–",
  shy: "",
  laquo: '"',
  raquo: '"',
  frac34: "3/4",
  frac12: "1/2",
}

const stripHtml = (source: Mapped): Mapped => {
  if (!/<\/?[a-z]+[^>]*>|&\w+;/i.test(source.text)) return source
  return runPasses(rewrite(source, /<(\/?)(ol|ul|li|h[1-6])\b[^<>]*>/gi, htmlMarks()), [
    [/<(script|style|head)\b[\s\S]{0,20000}?<\/\1>|<!--[\s\S]{0,5000}?-->/gi, ""],
    [/<(?:br|\/p|\/div|\/tr|\/td|hr)\b[^<>]*>/gi, "\n"],
    [/<\/?[a-z][^<>]{0,400}>/gi, ""],
    [/&(\w{2,8});/g, ([, name = ""]) => ENTITIES[name]],
    [/&#(\d{2,5});/g, ([, code = "0"]) => String.fromCodePoint(Number(code))],
  ])
}

const htmlMarks = () => {
  const open: string[] = []
  return ([, closing, tag = ""]: RegExpMatchArray): string => {
    const name = tag.toLowerCase()
    if (name.startsWith("h")) return closing === "/" ? "\n" : `\n${headingMark(Number(name[1]))}`
    if (name === "li") return closing === "/" ? "" : `\n${open.length === 1 && open[0] === "ol" ? PARAGRAPH_ITEM : LIST_ITEM} `
    if (closing === "/") open.pop()
    else open.push(name)
    return "\n"
  }
}

const MARKDOWN: readonly Pass[] = [
  [/^---\n[\s\S]{0,3000}?\n---\n/g, ""],
  [/^[ ]{0,3}(#{1,6})[ ]+([^\n]*?)#*[ ]*$/gm, ([, signs = "", title = ""]) => `${headingMark(signs.length)}${title}`],
  // What a site generator fills in at the foot of a page.
  [/\{%[^}\n]{0,200}%\}|\{\{ ?(?:site|page|content|title)\b[^}\n]{0,120}\}\}/g, ""],
  // AsciiDoc: "== Title", "(1):: text"
  [/^(={1,5})[ ]+(?=\S)/gm, ([, signs = ""]) => headingMark(signs.length)],
  [/^(\(?\d{1,2}[.)])::[ ]*/gm, "$1 "],
  [/^([^\n]{3,80})\n(={3,}|-{3,})[ ]*$/gm, ([, title = "", line = ""]) => `${headingMark(line.startsWith("=") ? 1 : 2)}${title}`],
  [/!\[[^\]\n]{0,200}\]\([^)\n]{0,300}\)(?:\{[^}\n]{0,100}\})?/g, ""],
  [/\[([^\]\n]{1,200})\]\([^)\n]{0,300}\)/g, "$1"],
  [/(?<![\w_*])(\*\*\*|\*\*|__|\*)(?=[^\s*_])([^\n*]{1,300}?)(?<=[^\s_])\1(?![\w_*])/g, "$2"],
  [/^[ ]{0,3}>[ ]?/gm, ""],
  [/^[ ]*[-*+•●▪◦–][ ]+(?=\S)/gm, `${LIST_ITEM} `],
  [/^(?:[ ]{2,})(?:\d{1,2}|[a-z])[.)][ ]+(?=\S)/gm, ([all]) => `${LIST_ITEM} ${all.trimStart()}`],
  [/\\(?=[.()\-*_#[\]+!"&/§])/g, ""],
]

const stripMarkdown = (source: Mapped): Mapped =>
  /^(?:#{1,6}|={1,5}) |\*\*|^(?:={3,}|-{3,})$/m.test(source.text)
    ? runPasses(source, MARKDOWN)
    : runPasses(source, [[/^[ ]*[-*•●▪◦–][ ]+(?=\S)/gm, `${LIST_ITEM} `]])
