/** A made-up association in its first weeks, and what its people click. Founded on Friday 20 November 2026; today is the 23rd. */
import { sql } from "drizzle-orm"
import type { World } from "../founding.fixtures.ts"
import { beginProject } from "../project/service.ts"
import type { Language } from "#platform/i18n"

export const FOUNDED = "2026-11-20"
type Fields = Record<string, string>
type Person = { name?: string; email?: string; language?: Language }

export const dutiesUrl = (key: string, rest = "", language = "de"): string => `/${language}/gruendung/${key}/pflichten${rest}`

/** Begins a project and says that the association was founded. */
export const founded = async (world: World, person: Person = {}, facts: Fields = {}): Promise<string> => {
  const key = await beginProject(world.services, { language: "de", ...person })
  const answer = await world.post(dutiesUrl(key, "/angaben"), {
    _revision: "0",
    foundedOn: FOUNDED,
    charitable: "yes",
    year: "2026",
    ...facts,
  })
  if (answer.status !== 303) throw new Error(`The facts were not taken: ${answer.status} ${await answer.text()}`)
  return key
}

/** Asks for letters; whoever began with an address is not asked for it again. */
export const wishLetters = async (world: World, key: string, email?: string): Promise<void> => {
  const answer = await world.post(dutiesUrl(key, "/erinnerungen"), email === undefined ? {} : { email })
  if (answer.status !== 303) throw new Error(`The wish was not taken: ${answer.status} ${await answer.text()}`)
}

export const lettersTo = async (world: World, address: string, kind = "founding.remind-duties") =>
  (await world.mails()).filter((mail) => mail.to_address === address && mail.kind === kind)

export const rowsOf = async (world: World, table: string): Promise<string> =>
  JSON.stringify((await world.db.execute(sql.raw(`select row_to_json(one)::text as row from ${table} one`))).rows)
