import { headingMark, LIST_ITEM, PARAGRAPH_ITEM } from "./marks.ts"
import { type Mapped, rewrite } from "./mapped.ts"
import { type Pass, runPasses } from "./passes.ts"

export const isLatex = (text: string): boolean => /\\(?:section|subsection|chapter|begin|item|Clause|documentclass)\b/.test(text)

/** LaTeX as the text it sets: macros without arguments expanded, commands and braces gone, sections and items marked. */
export const stripLatex = (source: Mapped): Mapped => {
  const body = runPasses(source, [[/(?<!\\)%[^\n]*\n?[ ]*/g, ""]])
  const macros = ownMacros(body.text)
  const opened = rewrite(body, /^[\s\S]*?\\begin\{document\}/g, "")
  const expanded = rewrite(opened, /\\([A-Za-z]+)\b(?:\{([^{}]{0,300})\})?/g, ([, name = "", argument = ""]) =>
    macros.get(name)?.replaceAll("#1", argument),
  )
  return runPasses(rewrite(expanded, ITEMS, itemMarks(expanded.text)), CLEANING)
}

/** "\newcommand{\name}{Brücke}" gives name → Brücke; with one argument the value keeps its "#1". */
const ownMacros = (text: string): ReadonlyMap<string, string> => {
  const found = text.matchAll(
    /\\(?:(?:re)?newcommand\*?\{?\\([A-Za-z]+)\}?(?:\[1\])?|def\\([A-Za-z]+)(?:#1)?)[ ]*\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\}){1,300})\}/g,
  )
  return new Map(
    [...found].flatMap(([, first, second, value = ""]): [string, string][] =>
      /\\(?!item|text|S\b|section|emph|bf|enquote|subsection)/.test(value) ? [] : [[first ?? second ?? "", value]],
    ),
  )
}

const LISTS = /^(?:enumerate|itemize|description|compactenum|compactitem|asparaenum|\w*(?:list|enum|abs|absaetze|legal)\w*)$/i
const ITEMS =
  /\\begin\{(\w+)\*?\}(?:\[[^\]\n]*\])?|\\end\{(\w+)\*?\}|\\item\b[ ]*(?:\[([^\]\n]*)\])?[ ]*(\\text\w+\{(?:\\text\w+\{)?[^{}]{3,80}\}\}?[ ]*\n)?/g

/** Items of the outermost numbered list are Absätze, all others belong to one; where there is no \section, bold items are headings. */
const itemMarks = (text: string) => {
  const paragraphDepth = (text.match(/\\section|\\Clause|\\chapter/g)?.length ?? 0) >= 3 ? 1 : 2
  let depth = 0
  return ([, begun, ended, label, bold]: RegExpMatchArray): string | undefined => {
    if (begun !== undefined || ended !== undefined) {
      if (LISTS.test(begun ?? ended ?? "")) depth += begun === undefined ? -1 : 1
      return "\n"
    }
    if (bold !== undefined && depth < paragraphDepth) return `\n${headingMark(2)}${bold}`
    const mark = depth === paragraphDepth ? PARAGRAPH_ITEM : depth < paragraphDepth ? headingMark(2) : LIST_ITEM
    return label === undefined ? `\n${mark} ` : `\n${mark} ${label} `
  }
}

const LEVELS: Record<string, number> = { part: 1, chapter: 1, section: 2, Clause: 2, SubClause: 3, subsection: 3, addsec: 2 }
const ACCENTS: Record<string, string> = { a: "ä", o: "ö", u: "ü", A: "Ä", O: "Ö", U: "Ü", s: "ß" }

const CLEANING: readonly Pass[] = [
  [/\\(?:Sub)?Clause\{\s*(?:dummy|number)?[^{}]*?title\s*=\s*\{?([^{}\n]*)\}?[^{}]*\}/g, `\n${headingMark(2)}$1\n`],
  [
    /\\(part|chapter|section|subsection|subsubsection|addsec|minisec)\*?\s*(?:\[[^\]]*\])?\{((?:[^{}]|\{[^{}]*\})*)\}/g,
    ([, command = "", title = ""]) => `\n${headingMark(LEVELS[command] ?? 4)}${title.replaceAll("\n", " ")}\n`,
  ],
  [
    /\\(?:label|ref|pageref|autoref|cite|vspace|hspace|includegraphics|usepackage|input|include|pagestyle|thispagestyle|hyphenation|setcounter|addtocounter|setlength|hypersetup|pdfinfo|date|author|url|renewcommand|newcommand|setlist|addcontentsline|fontsize|rule)\*?(?:\[[^\]]*\])?(?:\{(?:[^{}]|\{[^{}]*\})*\}){0,3}/g,
    " ",
  ],
  [
    /\\"\{?\\?([aouAOUs])\}?|(?<![\\\p{L}\d.,;:!?)])"([aouAOUs])(?=\p{Ll})|(?<=\p{L})"([aouAOUs])/gu,
    ([, one, two, three]) => ACCENTS[one ?? two ?? three ?? ""],
  ],
  [/\\ss(?:\{\}|[ ]|\b)/g, "ß"],
  [/\\(?:S|textsection)(?:\{\}|~|[ ])?[ ]*(?=[\d\\{A-Z])/g, "§ "],
  [/\\S\b(?:\{\})?/g, "§"],
  [/\\(?:euro|EUR|texteuro)\b(?:\{\})?/g, "€"],
  [/\\(?:nice|s|t|d)?frac\{?(\d)\}?[ ]*(?:\{(\d+)\}|(\d))/g, "$1/$2$3"],
  [/\\enquote\*?\{([^{}]*)\}/g, '"$1"'],
  [/"[`']|\\(?:glqq|grqq|quotedblbase|textquotedblleft|textquotedblright)\b(?:\{\})?/g, '"'],
  [/"[=~]/g, "-"],
  [/"[-"|]|\\-|\\\/|\\@/g, ""],
  [/\\\\\*?(?:\[[^\]]*\])?|\\(?:newline|newpage|par|pagebreak|clearpage|linebreak)\b/g, "\n"],
  [/~|\\[,;: ]|\\(?:quad|qquad|thinspace|enspace)\b/g, " "],
  [/\\([&%_#${}])/g, "$1"],
  [/\\(?:ldots|dots)\b(?:\{\})?/g, "…"],
  [/\\[A-Za-z]+\*?(?:\[[^\]\n]*\])?/g, ""],
  [/[{}$]/g, ""],
]
