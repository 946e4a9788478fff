import type { Reading } from "../statutes/index.ts"

/** A body as German sentences need it: "der Vorstand", "des Vorstands", "vom Vorstand". */
export type Body = { nominative: string; genitive: string; by: string }

const feminine = (name: string): Body => ({ nominative: `die ${name}`, genitive: `der ${name}`, by: `von der ${name}` })
const masculine = (name: string, ending = "s"): Body => ({
  nominative: `der ${name}`,
  genitive: `des ${name}${ending}`,
  by: `vom ${name}`,
})
const neuter = (name: string): Body => ({ nominative: `das ${name}`, genitive: `des ${name}s`, by: `vom ${name}` })

type Named = { pattern: RegExp; body: Body }

const boards: readonly Named[] = [
  { pattern: /vorstandsteam/giu, body: neuter("Vorstandsteam") },
  { pattern: /leitungsteam/giu, body: neuter("Leitungsteam") },
  { pattern: /leitungskreis/giu, body: masculine("Leitungskreis", "es") },
  { pattern: /koordinationskreis/giu, body: masculine("Koordinationskreis", "es") },
  { pattern: /sprecher(?:innen)?rat/giu, body: masculine("Sprecherrat", "es") },
  { pattern: /sprecher(?:innen)?kreis/giu, body: masculine("Sprecherkreis", "es") },
  { pattern: /direktorium/giu, body: neuter("Direktorium") },
  { pattern: /präsidium/giu, body: neuter("Präsidium") },
]
const theBoard = masculine("Vorstand")

const assemblies: readonly Named[] = [
  { pattern: /delegiertenversammlung/giu, body: feminine("Delegiertenversammlung") },
  { pattern: /generalversammlung/giu, body: feminine("Generalversammlung") },
  { pattern: /jahreshauptversammlung/giu, body: feminine("Jahreshauptversammlung") },
  { pattern: /(?<!jahres)hauptversammlung/giu, body: feminine("Hauptversammlung") },
  { pattern: /vollversammlung/giu, body: feminine("Vollversammlung") },
  { pattern: /plenum/giu, body: neuter("Plenum") },
]
const theAssembly = feminine("Mitgliederversammlung")

const most = (reading: Reading, usual: { pattern: RegExp; body: Body }, others: readonly Named[]): Body => {
  const text = reading.about("bodies", "board", "representation", "assembly", "convening").map(({ text }) => text).join(" ")
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return others.reduce(
    (best, { pattern, body }) => (count(pattern) > best.count ? { count: count(pattern), body } : best),
    { count: count(usual.pattern), body: usual.body },
  ).body
}

/** The board under the name this text gives it most often; "Vorstand" where it names none. */
export const boardOf = (reading: Reading): Body => most(reading, { pattern: /vorst[aä]nd(?!steam)/giu, body: theBoard }, boards)

/** The members' meeting under the name this text gives it most often; "Mitgliederversammlung" where it names none. */
export const assemblyOf = (reading: Reading): Body =>
  most(reading, { pattern: /mitgliederversammlung/giu, body: theAssembly }, assemblies)

/** "der Vorstand" at the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
