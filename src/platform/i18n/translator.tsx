import type { Child } from "hono/jsx"
import { language } from "./current.ts"
import { type Language, languageEntry } from "./languages.ts"
import { type Message, type Params, type Part, compile, plainText } from "./message.ts"

type Dictionary<D> = Partial<Record<keyof D, string>>
type Dictionaries<D> = { de: D } & Partial<Record<Language, Dictionary<D>>>
type Found = { message: Message; from: Language }

/** Wording of this installation, laid over every dictionary (see `config/wording/`). */
const overrides = new Map<Language, Record<string, string>>()
export const useWording = (from: Language, texts: Record<string, string>) => void overrides.set(from, texts)

/** Every dictionary of the program, for the staff page that shows what is not translated yet. */
const known: Dictionaries<Record<string, string>>[] = []
export const dictionaries = (): readonly Dictionaries<Record<string, string>>[] => known

const render = (parts: Part[], href: string | undefined): Child[] =>
  parts.map((part) => {
    if (typeof part === "string") return part
    const inner = render(part.parts, href)
    if (part.tag === "b") return <strong>{inner}</strong>
    if (part.tag === "i") return <em>{inner}</em>
    if (part.tag === "a") return <a href={href}>{inner}</a>
    return inner
  })

/** German in an Arabic page keeps its question mark at its end: an isolate where no element can carry `dir`. */
const inOwnDirection = (from: Language, text: string): string =>
  languageEntry(from).dir === languageEntry(language()).dir ? text : `\u2066${text}\u2069`

/**
 * The texts of one module. German decides which keys exist; a missing translation falls back to German,
 * and simple German to German. `t` gives text for attributes and titles (a fallback in its own direction); `T` is the component for running text:
 * it marks a German fallback with `lang` and `dir` and knows the tags <b>, <i> and <a> (its `href`).
 */
export const translator = <D extends Record<string, string>>(texts: Dictionaries<D>) => {
  type Key = keyof D & string
  known.push(texts)
  const compiled = new Map<string, Found>()

  const text = (from: Language, key: string) => overrides.get(from)?.[key] ?? texts[from]?.[key]
  const find = (key: string): Found | undefined => {
    const wanted = language()
    const cached = compiled.get(`${wanted}/${key}`)
    if (cached) return cached
    const from = text(wanted, key) === undefined ? "de" : wanted
    const source = text(from, key)
    if (source === undefined) return undefined
    const found = { message: compile(source, languageEntry(from).intl), from }
    compiled.set(`${wanted}/${key}`, found)
    return found
  }

  const t = (key: Key, params: Params = {}): string => {
    const found = find(key)
    return found ? inOwnDirection(found.from, plainText(found.message(params))) : key
  }

  const T = ({ k, href, ...params }: { k: Key; href?: string } & Record<string, string | number | undefined>) => {
    const found = find(k)
    if (!found) return <>{k}</>
    const parts = render(found.message(params as Params), href)
    if (found.from === language() || language() === "de-simple") return <>{parts}</>
    return (
      <span lang="de" dir="ltr">
        {parts}
      </span>
    )
  }

  /** For keys that travelled through a form: none stays none, an unknown one becomes the general message. */
  const errorText = (key: string | undefined): string | undefined => {
    if (key === undefined) return undefined
    const found = find(key) ?? find("error.invalid")
    return found ? inOwnDirection(found.from, plainText(found.message({}))) : key
  }

  return { t, T, errorText, has: (key: string): key is Key => key in texts.de }
}
