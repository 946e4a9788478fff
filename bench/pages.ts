/** What a public page weighs on the wire, and how many statements it sends to the database. */
import { gunzipSync } from "node:zlib"
import type { Database } from "#platform/db"
import { type Table, kilobytes } from "./figures.ts"
import { freshApp, recordStatements } from "./in-process.ts"
import { get } from "node:http"

const LANGUAGES = ["de", "ar"] as const

/** Every page a guest can open without a secret link, from the app's own list of routes. */
export const publicPaths = (database: Database, dataDir: string, slug: string): string[] => {
  const patterns = freshApp(database, dataDir)
    .routes.filter(({ method }) => method === "GET")
    .map(({ path }) => path)
  return [...new Set(patterns)]
    .filter((path) => !/^\/(buero|healthz|dateien|api|_preview)|\*/.test(path))
    .map((path) => path.replace("/verzeichnis/:slug", `/verzeichnis/${slug}`))
    .filter((path) => !path.includes(":"))
    .flatMap((path) => (path === "/verzeichnis" ? [path, `${path}?q=Frauen&ort=K%C3%B6ln&umkreis=25`] : [path]))
}

type Got = { status: number; type: string; wire: number; body: Buffer }
const fetchRaw = (url: string): Promise<Got> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "br, gzip" } }, (answer) => {
      const parts: Buffer[] = []
      answer.on("data", (part: Buffer) => parts.push(part))
      answer.on("end", () => {
        const wire = Buffer.concat(parts)
        const body = answer.headers["content-encoding"] === "gzip" ? gunzipSync(wire) : wire
        resolve({ status: answer.statusCode ?? 0, type: answer.headers["content-type"] ?? "", wire: wire.length, body })
      })
    }).on("error", reject)
  })

const plain = async (url: string): Promise<string> => (await fetch(url)).text()
const all = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""))]

/** The script and everything it imports. */
const scriptsFrom = async (origin: string, found: readonly string[]): Promise<string[]> => {
  const known = new Set(found)
  for (const path of known)
    for (const next of all(await plain(origin + path), /(?:import|from)\s*["'](\.?\/[^"']+)["']/g))
      known.add(new URL(next, origin + path).pathname)
  return [...known]
}

const inRange = (character: number, range: string) => {
  const [from = "", to = from] = range.replace(/^U\+/i, "").split("-")
  return character >= Number.parseInt(from, 16) && character <= Number.parseInt(to, 16)
}

/** Fonts whose characters the page shows; a browser loads no others. */
const fontsFor = async (origin: string, styles: readonly string[], html: string): Promise<string[]> => {
  const characters = [...new Set(html.replace(/<[^>]*>/g, ""))].map((one) => one.codePointAt(0) ?? 0)
  const fonts: string[] = []
  for (const style of styles)
    for (const face of all(await plain(origin + style), /@font-face\s*\{([^}]*)\}/g)) {
      const ranges = /unicode-range:([^;}]*)/i
        .exec(face)?.[1]
        ?.split(",")
        .map((range) => range.trim()) ?? ["U+0-10FFFF"]
      const file = /url\(["']?([^"')]+)/.exec(face)?.[1]
      if (file && characters.some((one) => ranges.some((range) => inRange(one, range))))
        fonts.push(new URL(file, origin + style).pathname)
    }
  return [...new Set(fonts)]
}

export type Weight = { path: string; language: string; html: number; css: number; js: number; fonts: number; raw: number }

const weigh = async (origin: string, language: string, path: string): Promise<Weight | undefined> => {
  const page = await fetchRaw(`${origin}/${language}${path === "/" ? "" : path}`)
  if (page.status !== 200 || !page.type.startsWith("text/html")) return undefined
  const html = page.body.toString()
  const styles = all(html, /<link rel="stylesheet" href="([^"]+)"/g)
  const scripts = await scriptsFrom(origin, all(html, /<script[^>]* src="([^"]+)"/g))
  const sum = async (paths: readonly string[]) =>
    (await Promise.all(paths.map((one) => fetchRaw(origin + one)))).reduce((bytes, { wire }) => bytes + wire, 0)
  return {
    path,
    language,
    html: page.wire,
    css: await sum(styles),
    js: await sum(scripts),
    fonts: await sum(await fontsFor(origin, styles, html)),
    raw: page.body.length,
  }
}

export const weighPages = async (origin: string, paths: readonly string[]): Promise<Weight[]> => {
  const weights: Weight[] = []
  for (const path of paths)
    for (const language of LANGUAGES) {
      const weight = await weigh(origin, language, path)
      if (weight) weights.push(weight)
    }
  return weights
}

/** Statements of each page: of the first visit after a start, and of the next one. */
export const countStatements = async (
  database: Database,
  dataDir: string,
  paths: readonly string[],
): Promise<Map<string, [number, number]>> => {
  const counts = new Map<string, [number, number]>()
  for (const path of paths) {
    const app = freshApp(database, dataDir)
    const count = async () =>
      (await recordStatements(async () => (await app.request(`/de${path === "/" ? "" : path}`)).text())).length
    counts.set(path, [await count(), await count()])
  }
  return counts
}

export const pagesTable = (weights: readonly Weight[], statements: Map<string, [number, number]>): Table => ({
  title: "Bytes and statements of public pages",
  columns: ["page", "language", "HTML", "CSS", "JS", "together", "fonts", "HTML unpacked", "statements first / again"],
  rows: weights.map(({ path, language, html, css, js, fonts, raw }) => [
    decodeURIComponent(path),
    language,
    kilobytes(html),
    kilobytes(css),
    kilobytes(js),
    kilobytes(html + css + js),
    kilobytes(fonts),
    kilobytes(raw),
    (statements.get(path) ?? []).join(" / "),
  ]),
  notes: [
    "Compressed as a browser gets them, at the first visit (styles, scripts and fonts stay in its cache for a year). Goal: HTML, CSS and JS together <= 60 kB.",
    "Fonts: those whose characters stand somewhere on the page; the menu of languages alone brings the Arabic one where it is shown.",
  ],
})
