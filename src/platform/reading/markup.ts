/** What stands in an XML or HTML text, in its order. Names are as written. */
export type Markup =
  | { kind: "open"; name: string; attributes: string; empty: boolean }
  | { kind: "close"; name: string }
  | { kind: "text"; text: string }

const NAME = /^[^\s/>]+/

/**
 * Walks through tags and text in one pass, whatever the input is: no recursion, no document type, no entities of its own
 * (so no "billion laughs"), and a tag that never ends is text. The contents of `rawElements` are passed over.
 */
export function* readMarkup(source: string, rawElements: readonly string[] = []): Generator<Markup> {
  for (let at = 0; at < source.length;) {
    const tag = nextTag(source, at)
    if (tag === undefined) {
      yield { kind: "text", text: source.slice(at) }
      return
    }
    if (tag.start > at) yield { kind: "text", text: source.slice(at, tag.start) }
    if (tag.text !== undefined) yield { kind: "text", text: tag.text }
    if (tag.markup !== undefined) yield tag.markup
    at = skipRaw(source, tag, rawElements)
  }
}

/** What stands in a script or a style is no markup, whatever it looks like. */
const skipRaw = (source: string, { markup, end }: Found, rawElements: readonly string[]): number => {
  if (markup?.kind !== "open" || !rawElements.includes(markup.name.toLowerCase())) return end
  const closing = new RegExp(`</${markup.name}`, "gi")
  closing.lastIndex = end
  return closing.exec(source)?.index ?? source.length
}

type Found = { start: number; end: number; markup?: Markup; text?: string }

const nextTag = (source: string, from: number): Found | undefined => {
  for (let start = source.indexOf("<", from); start !== -1; start = source.indexOf("<", start + 1)) {
    if (!/[!?/\p{L}_]/u.test(source.charAt(start + 1))) continue
    return special(source, start) ?? element(source, start)
  }
  return undefined
}

const special = (source: string, start: number): Found | undefined => {
  const until = (mark: string) => {
    const end = source.indexOf(mark, start)
    return end === -1 ? source.length : end + mark.length
  }
  if (source.startsWith("<!--", start)) return { start, end: until("-->") }
  if (source.startsWith("<![CDATA[", start)) {
    const end = until("]]>")
    return { start, end, text: source.slice(start + 9, source.endsWith("]]>", end) ? end - 3 : end) }
  }
  if (source.startsWith("<!", start)) return { start, end: until(">") }
  return source.startsWith("<?", start) ? { start, end: until(">") } : undefined
}

const element = (source: string, start: number): Found | undefined => {
  const end = endOfTag(source, start + 1)
  if (end === -1) return undefined
  const closes = source.charAt(start + 1) === "/"
  const inside = source.slice(start + (closes ? 2 : 1), end)
  const name = NAME.exec(inside)?.[0] ?? ""
  if (closes) return { start, end: end + 1, markup: { kind: "close", name } }
  const empty = inside.endsWith("/")
  return { start, end: end + 1, markup: { kind: "open", name, attributes: inside.slice(name.length), empty } }
}

/** The ">" that ends a tag; one inside quotation marks does not. */
const endOfTag = (source: string, from: number): number => {
  let quote = ""
  for (let at = from; at < source.length; at += 1) {
    const letter = source.charAt(at)
    if (quote !== "") quote = letter === quote ? "" : quote
    else if (letter === ">") return at
    else if (letter === '"' || letter === "'") quote = letter
  }
  return -1
}

/** The value of an attribute, or undefined. `name` is one of ours, never typed by anybody. */
export const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>/]+))`, "i").exec(attributes)
  const value = found?.[1] ?? found?.[2] ?? found?.[3]
  return value === undefined ? undefined : decodeEntities(value)
}

const NAMED: Readonly<Record<string, string>> = Object.fromEntries(
  "amp=& lt=< gt=> quot=\" apos=' nbsp=\u00A0 shy=\u00AD auml=ä ouml=ö uuml=ü Auml=Ä Ouml=Ö Uuml=Ü szlig=ß sect=§ para=¶ euro=€ ndash=– mdash=— hellip=… bull=• middot=· laquo=« raquo=» bdquo=„ ldquo=“ rdquo=” sbquo=‚ lsquo=‘ rsquo=’ frac12=½ frac14=¼ frac34=¾ deg=° copy=© reg=® times=× eacute=é egrave=è agrave=à aacute=á ccedil=ç Ccedil=Ç zwnj=\u200C zwj=\u200D thinsp=\u2009 ensp=\u2002 emsp=\u2003"
    .split(" ")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const),
)

/** "&uuml;" and "&#252;" → "ü"; what is unknown stays as it is. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ""
  })
