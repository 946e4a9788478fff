/** Which court keeps the register of associations for a municipality: `catalogue/nrw/register-courts.yaml`. */
import { z } from "zod"
import { findMunicipality } from "#platform/places"
import { type Read, readYaml } from "./read-file.ts"

const FILE = "catalogue/nrw/register-courts.yaml"
const text = z.string().trim().min(1, "must not be empty").max(300, "must have at most 300 characters")
const day = z.iso.date("must be a day like 2026-11-23")
const confidence = z.enum(["secondary", "recalled"], "must be secondary or recalled")

const registerCourtsFile = z.strictObject({
  asOf: day,
  checkedOn: day,
  source: text,
  confirmAt: z.url("must be an address on the web"),
  courts: z.array(
    z.strictObject({
      court: text,
      localCourts: z.array(z.strictObject({ name: text, confidence, seen: text.optional() })).min(1, "needs a local court"),
    }),
  ),
  municipalities: z.array(
    z.strictObject({
      ags: z.string('must be an official key like "05315000" in quotes').regex(/^05\d{6}$/, "must be an official key"),
      name: text,
      localCourt: text,
      confidence,
    }),
  ),
})
export type RegisterCourts = z.output<typeof registerCourtsFile>

/** `court` and `localCourt` without "Amtsgericht". `seen` is where it was seen that the row is right. */
export type RegisterCourt = {
  court: string
  localCourt: string
  confidence: "secondary" | "recalled"
  seen: string | undefined
  source: string
  asOf: string
}

const localCourtsOf = ({ courts }: RegisterCourts) =>
  courts.flatMap(({ court, localCourts }, at) => localCourts.map((local, index) => ({ ...local, court, at, index })))

const problemsOf = ({ value, problem }: Read<RegisterCourts>): string[] => {
  const locals = localCourtsOf(value)
  const names = locals.map(({ name }) => name)
  const keys = value.municipalities.map(({ ags }) => ags)
  return [
    ...locals
      .filter(({ name }, index) => names.indexOf(name) !== index)
      .map(({ name, at, index }) => problem(["courts", at, "localCourts", index], `"${name}" belongs to two register courts`)),
    ...value.municipalities.flatMap(({ ags, name, localCourt }, index) => [
      ...(keys.indexOf(ags) === index ? [] : [problem(["municipalities", index], `${ags} stands here twice`)]),
      ...(findMunicipality(ags)?.name === name ? [] : [problem(["municipalities", index], `${ags} is not ${name}`)]),
      ...(names.includes(localCourt) ? [] : [problem(["municipalities", index], `there is no local court "${localCourt}"`)]),
    ]),
  ]
}

const loaded = new Map<string, RegisterCourts>()

/** The list, read and checked once per folder. Throws one error that names every problem with file, line and entry. */
export const loadRegisterCourts = (rootDir: string): RegisterCourts => {
  const known = loaded.get(rootDir)
  if (known !== undefined) return known
  const result = readYaml(rootDir, FILE, registerCourtsFile)
  const problems = result.ok ? problemsOf(result.read) : result.problems
  if (!result.ok || problems.length > 0) throw new Error(`The catalogue has errors:\n${problems.join("\n")}`)
  loaded.set(rootDir, result.read.value)
  return result.read.value
}

/**
 * The court for a municipality by its official key. One that is not listed belongs to the local court of its own name. As sure as
 * the weaker of its two halves. Undefined for a place that is no municipality of NRW.
 */
export const registerCourtOf = (list: RegisterCourts, ags: string): RegisterCourt | undefined => {
  const municipality = findMunicipality(ags)
  const row = list.municipalities.find((one) => one.ags === ags)
  const local = localCourtsOf(list).find(({ name }) => name === (row?.localCourt ?? municipality?.name))
  if (municipality === undefined || local === undefined) return undefined
  const sure = local.confidence === "secondary" && row?.confidence !== "recalled"
  return {
    court: local.court,
    localCourt: local.name,
    confidence: sure ? "secondary" : "recalled",
    seen: local.seen,
    source: list.source,
    asOf: list.asOf,
  }
}
