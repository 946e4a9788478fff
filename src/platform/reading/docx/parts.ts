import { attribute, readMarkup } from "../markup.ts"

/** An element of WordprocessingML without its prefix: "p", "numPr"; those of other vocabularies keep theirs ("mc:Fallback"). */
export type WordMarkup =
  | { kind: "open"; name: string; value: (name: string) => string | undefined; empty: boolean }
  | { kind: "close"; name: string }
  | { kind: "text"; text: string }

const NAMESPACE =
  /xmlns:([A-Za-z_][\w.-]{0,20})\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/[^"']{0,20}main["']/

/** The elements of one part of a Word file in their order. `value("val")` is the attribute "w:val". */
export function* readWord(xml: string): Generator<WordMarkup> {
  const prefix = `${NAMESPACE.exec(xml.slice(0, 20_000))?.[1] ?? "w"}:`
  const short = (name: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : name)
  for (const markup of readMarkup(xml)) {
    if (markup.kind !== "open") yield markup.kind === "close" ? { kind: "close", name: short(markup.name) } : markup
    else {
      const { name, attributes, empty } = markup
      yield { kind: "open", name: short(name), value: (wanted) => attribute(attributes, prefix + wanted), empty }
    }
  }
}

/** Word writes a switch as `<w:vanish/>`, and switches it off with the values "0", "false" or "off". */
export const isOn = (value: string | undefined): boolean => value === undefined || !["0", "false", "off", "none"].includes(value)
