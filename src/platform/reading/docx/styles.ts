import { readWord } from "./parts.ts"

export type ParagraphStyle = { numId: string | undefined; level: number | undefined; basedOn: string | undefined }

/** Reads word/styles.xml as far as lists need it: a heading's style can carry its number. */
export const readStyles = (xml: string): ReadonlyMap<string, ParagraphStyle> => {
  const styles = new Map<string, ParagraphStyle>()
  let style: ParagraphStyle | undefined
  for (const markup of readWord(xml)) {
    if (markup.kind === "close" && markup.name === "style") style = undefined
    if (markup.kind !== "open") continue
    if (markup.name === "style") {
      style = { numId: undefined, level: undefined, basedOn: undefined }
      styles.set(markup.value("styleId") ?? "", style)
    }
    if (style !== undefined) SETTINGS[markup.name]?.(style, markup.value("val"))
  }
  return styles
}

const SETTINGS: Readonly<Record<string, (style: ParagraphStyle, value: string | undefined) => void>> = {
  basedOn: (style, value) => void (style.basedOn = value),
  numId: (style, value) => void (style.numId = value),
  ilvl: (style, value) => void (style.level = Number(value ?? 0)),
}

/** This number takes a paragraph out of the list of its style. */
export const OUT_OF_LIST = "0"

/** The list a style puts its paragraphs in, its own or that of a style it builds on, and which style that was. */
export const listOfStyle = (
  styles: ReadonlyMap<string, ParagraphStyle>,
  name: string,
): { numId: string; level: number; style: string } => {
  let current = name
  for (let depth = 0; depth < 12; depth += 1) {
    const style = styles.get(current)
    if (style?.numId !== undefined) return { numId: style.numId, level: style.level ?? 0, style: current }
    current = style?.basedOn ?? ""
  }
  return { numId: OUT_OF_LIST, level: 0, style: "" }
}
