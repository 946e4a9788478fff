import { type Language, language } from "#platform/i18n"

type Params<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? { [K in Name]: string } & Params<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? { [K in Name]: string }
    : unknown

export type Query = Record<string, string | number | readonly string[] | undefined>

const queryText = (query: Query): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === "") continue
    for (const one of typeof value === "object" ? value : [value]) search.append(name, String(one))
  }
  const text = search.toString()
  return text === "" ? "" : `?${text}`
}

/**
 * A URL that can be registered (`.pattern`, without the language) and linked to: `.to({...})` in the running language,
 * `.in("tr", {...})` in another one, as mails need it. The parameters are typed from the pattern.
 */
export const path = <P extends `/${string}`>(pattern: P) => {
  const fill = (params: Params<P>) =>
    pattern
      .replace(/:(\w+)/g, (_, name: string) => encodeURIComponent((params as Record<string, string>)[name] ?? ""))
      .replace(/\/$/, "")
  return {
    pattern,
    to: (params: Params<P>, query: Query = {}): string => `/${language()}${fill(params)}${queryText(query)}`,
    in: (code: Language, params: Params<P>, query: Query = {}): string => `/${code}${fill(params)}${queryText(query)}`,
  }
}
