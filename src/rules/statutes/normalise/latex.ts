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
  const plain = runPasses(expanded, OWN_ENVIRONMENTS)
  return runPasses(rewrite(plain, ITEMS, itemMarks(plain.text)), [headingPass(plain.text), ...CLEANING])
}

/** Environments and commands that authors define for a § and its Absätze: \begin{Artikel}{1}{Name}, \begin{para}{Name}, \Satz{1}{…}. */
const OWN_ENVIRONMENTS: readonly Pass[] = [
  [/\\begin\{\w+\}\{\d{1,2}[a-z]?\}\{([^{}\n]{2,80})\}/g, "\\section{$1}"],
  [/\\begin\{(?:para|paragraph|artikel|regel)\w*\}\{([^{}\n]{3,80})\}/gi, "\\section{$1}"],
  [/\\(?:Satz|Absatz|Abs)\{\d{1,2}\}\{/g, `\n${PARAGRAPH_ITEM} {`],
]

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

/** How many lists stand in no other list: one holds all §§, many hold the Absätze of one § each. */
const outermostLists = (text: string): number => {
  let depth = 0
  let lists = 0
  for (const [, begun, ended] of text.matchAll(ITEMS)) {
    if (!LISTS.test(begun ?? ended ?? "")) continue
    if (begun !== undefined && depth === 0) lists += 1
    depth += begun === undefined ? -1 : 1
  }
  return lists
}

/** Items of the outermost numbered list are Absätze, all others belong to one; where there is no \section, bold items are headings. */
const itemMarks = (text: string) => {
  const sections = text.match(/\\(?:sub)?section|\\(?:Clause|Paragraph)\b|\\chapter/g)?.length ?? 0
  const paragraphDepth = sections >= 3 || outermostLists(text) >= 4 ? 1 : 2
  let depth = 0
  let headings = 0
  return ([, begun, ended, label, bold]: RegExpMatchArray): string | undefined => {
    const environment = begun ?? ended
    if (environment !== undefined) {
      if (LISTS.test(environment)) depth += begun === undefined ? -1 : 1
      return "\n"
    }
    if (depth < paragraphDepth && paragraphDepth === 2) {
      headings += 1
      return `\n${headingMark(2)}§ ${headings} ${bold ?? "\n"}`
    }
    const mark = depth <= paragraphDepth ? PARAGRAPH_ITEM : LIST_ITEM
    return `\n${mark} ${label ?? ""} `
  }
}

const LEVELS: Record<string, number> = {
  part: 1,
  chapter: 1,
  section: 2,
  Clause: 2,
  Paragraph: 2,
  SubParagraph: 3,
  SubClause: 3,
  subsection: 3,
  addsec: 2,
  subsubsection: 4,
}
const ACCENTS: Record<string, string> = { a: "ä", o: "ö", u: "ü", A: "Ä", O: "Ö", U: "Ü", s: "ß" }

const HEADING =
  /\\(part|chapter|section|subsection|subsubsection|addsec|minisec|Clause|SubClause|Paragraph|SubParagraph)(\*?)\s*(?:[[{][^[\]]{0,80}?title\s*=\s*(?:\{([^{}]*)\}|([^,{}[\]\n]*))[^[\]{}\n]{0,80}[\]}]|(?:\[[^\]]*\])?\{((?:[^{}]|\{[^{}]*\})*)\})/g

/** Which command the text uses for a §: the one that legal classes have for it, else the outermost of which there are several. */
const numberedCommand = (text: string): string => {
  const count = (command: string) => text.match(new RegExp(String.raw`\\${command}\b`, "g"))?.length ?? 0
  if (count("Clause") > 2) return "Clause"
  if (count("Paragraph") > 2) return "Paragraph"
  return count("section") >= 4 || count("subsection") < 4 ? "section" : "subsection"
}

/** LaTeX counts its sections itself; the reading needs the numbers that the printed text shows. */
const headingPass = (text: string): Pass => {
  const numbered = numberedCommand(text)
  let number = 0
  return [
    HEADING,
    ([, command = "", star, braced, bare, plain]) => {
      const title = [braced, bare, plain]
        .filter((one) => one !== undefined)
        .join("")
        .replaceAll("\n", " ")
        .replace(/^(?:\\S|§|\\textsection)\W*\\the\w+(?:\{\})?[\\ ~.:]*/, "")
      const counts = command === numbered && star === "" && !/^§|^\\S\b|^Präambel/.test(title)
      if (counts) number += 1
      return `\n${headingMark(LEVELS[command] ?? 4)}${counts ? `§ ${number} ` : ""}${title}\n`
    },
  ]
}

const CLEANING: readonly Pass[] = [
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
