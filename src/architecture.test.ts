/** Who may import whom, executable. The map is drawn in ARCHITECTURE.md; change both together. */
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { parseSync } from "oxc-parser"
import { describe, expect, test } from "vitest"
import { modules } from "./modules.ts"

const ZONE_USES: Record<string, string[]> = {
  rules: [],
  platform: ["platform"],
  ui: ["ui", "platform/i18n", "platform/http"],
  modules: ["modules", "platform", "ui", "rules"],
}
/** Which topic of law may build on which. */
const RULES_USE: Record<string, string[]> = {
  kit: ["kit"],
  statutes: ["statutes", "kit"],
  association: ["association", "statutes", "kit"],
  nonprofit: ["nonprofit", "statutes", "kit"],
  check: ["check", "association", "nonprofit", "statutes", "kit"],
  grants: ["grants", "kit"],
}
/** Which module may use which other one, always through its index. */
const MODULE_USES: Record<string, string[]> = {
  accounts: [],
  directory: [],
  advice: ["directory"],
  founding: ["directory", "advice"],
  funding: ["directory", "advice"],
  training: ["directory"],
  network: ["directory"],
  antidiscrimination: [],
  operations: [],
  path: [],
  reporting: [],
  website: ["directory", "training", "funding", "network"],
}
/** Packages and who may import them. */
const PACKAGE_HOMES: [RegExp, RegExp][] = [
  [/^drizzle-orm/, /(repository|tables|search|query)(-[a-z-]+)?\.ts$|^src\/platform\/|\/repository\//],
  [/^(pg|pg-boss|nodemailer|better-auth|@better-auth)(\/|$)/, /^src\/platform\//],
  [/^node:(?!crypto|async_hooks)/, /^src\/(platform|cli|[^/]+$)|\/transfer\/|seeds?(-[a-z]+)?\.ts$/],
]

type Edge = { from: string; to: string; isPackage: boolean; typesOnly: boolean }
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => `src/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|preview|fixtures)\.tsx?$/.test(file))

const { imports } = JSON.parse(readFileSync("package.json", "utf8")) as { imports: Record<string, string> }
const aliasTarget = (name: string) => {
  for (const [alias, target] of Object.entries(imports)) {
    const [before = "", after = ""] = alias.split("*")
    if (name.startsWith(before) && name.endsWith(after)) return target.replace("*", name.slice(before.length)).replace("./", "")
  }
  return undefined
}
const target = (from: string, name: string) => {
  const file = name.startsWith("#") ? aliasTarget(name) : relative(".", resolve(dirname(from), name))
  return file !== undefined && existsSync(file) ? file : `? ${name}`
}

const edges = sources.flatMap((from): Edge[] => {
  const text = readFileSync(from, "utf8")
  const { staticImports, staticExports, dynamicImports } = parseSync(from, text).module
  const found = [
    ...staticImports.map((one) => ({
      name: one.moduleRequest.value,
      typesOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
    })),
    ...staticExports.flatMap((one) =>
      one.entries.map((entry) => ({ name: entry.moduleRequest?.value, typesOnly: entry.isType })),
    ),
    ...dynamicImports.map((one) => ({
      name: text.slice(one.moduleRequest.start + 1, one.moduleRequest.end - 1),
      typesOnly: false,
    })),
  ]
  return found.flatMap(({ name, typesOnly }) => {
    if (name === undefined) return []
    const isPackage = !/^[.#]/.test(name)
    return [{ from, to: isPackage ? name : target(from, name), isPackage, typesOnly }]
  })
})
const internal = edges.filter((edge) => !edge.isPackage)
const packages = edges.filter((edge) => edge.isPackage)
const part = (file: string, depth: number) => file.split("/")[depth] ?? ""
const names = (wrong: Edge[]) => wrong.map(({ from, to }) => `${from} → ${to}`)

describe("architecture", () => {
  test("every import resolves, and there is something to look at", () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(names(internal.filter(({ to }) => to.startsWith("?")))).toEqual([])
  })

  test("zones look only downwards", () => {
    const wrong = internal.filter(({ from, to }) => {
      const zone = part(from, 1)
      if (!to.startsWith("src/")) return !to.startsWith("catalogue/")
      if (zone === "rules") return part(to, 1) !== "rules" || !RULES_USE[part(from, 2)]?.includes(part(to, 2))
      return zone in ZONE_USES && !ZONE_USES[zone]?.some((allowed) => to.startsWith(`src/${allowed}/`))
    })
    expect(names(wrong)).toEqual([])
  })

  test("modules meet only as agreed, and only at the index", () => {
    const wrong = internal.filter(({ from, to }) => {
      const [a, b] = [part(from, 2), part(to, 2)]
      if (part(from, 1) !== "modules" || part(to, 1) !== "modules" || a === b) return false
      return !MODULE_USES[a]?.includes(b) || to !== `src/modules/${b}/index.ts`
    })
    expect(names(wrong)).toEqual([])
  })

  test("inside a module imports are relative, outside they use the alias", () => {
    const text = (file: string) => readFileSync(file, "utf8")
    const wrong = sources.filter((file) => part(file, 1) === "modules" && text(file).includes(`"#modules/${part(file, 2)}"`))
    expect(wrong).toEqual([])
  })

  test("views get what they show, they never fetch it", () => {
    const wrong = internal.filter(
      ({ from, to, typesOnly }) => !typesOnly && from.includes("/views/") && /\/(service|repository|tables)\.ts$/.test(to),
    )
    expect(names(wrong)).toEqual([])
  })

  test("packages stay at home, and rules need none", () => {
    const away = packages.filter(({ from, to }) => PACKAGE_HOMES.some(([name, home]) => name.test(to) && !home.test(from)))
    const inRules = packages.filter(({ from }) => part(from, 1) === "rules")
    expect(names([...away, ...inRules])).toEqual([])
  })

  test("only src/modules.ts knows every module", () => {
    const wrong = internal.filter(({ from, to }) => /^src\/modules\/[^/]+\/module\.ts$/.test(to) && from !== "src/modules.ts")
    expect(names(wrong)).toEqual([])
  })

  test("nothing imports in a circle", () => {
    const next = new Map<string, string[]>()
    for (const { from, to } of internal) next.set(from, [...(next.get(from) ?? []), to])
    const done = new Set<string>()
    const circles: string[] = []
    const walk = (file: string, trail: string[]) => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "))
      if (trail.includes(file) || done.has(file)) return
      for (const to of next.get(file) ?? []) walk(to, [...trail, file])
      done.add(file)
    }
    for (const file of sources) walk(file, [])
    expect(circles).toEqual([])
  })

  test("configuration is read in one place", () => {
    const wrong = sources.filter(
      (file) => !/^src\/(platform\/(config|log|db)|cli)\//.test(file) && readFileSync(file, "utf8").includes("process.env"),
    )
    expect(wrong).toEqual([])
  })

  test("whoever has tables says what personal data is in them", () => {
    const silent = modules.filter(
      ({ id, personalData }) => personalData === "none" && existsSync(join("src/modules", id, "tables.ts")),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  test("files stay small: a name that needs more than 250 lines hides two things", () => {
    const long = sources.filter(
      (file) => !/\/(tables|demo\/groups)\.ts$/.test(file) && readFileSync(file, "utf8").split("\n").length > 251,
    )
    expect(long).toEqual([])
  })

  test("no catch-all names", () => {
    expect(
      sources.filter((file) => /(^|[/.-])(utils?|helpers?|common|misc|lib|manager|handlers?)(\.tsx?|\/)/.test(file)),
    ).toEqual([])
  })
})
