/** The people and the browsers of the founding tests. */
import { sql } from "drizzle-orm"
import { newId } from "#platform/db"
import type { Role, Visitor } from "#platform/http"
import { testWorld, visitorWith } from "../../../test/world.ts"
import { founding } from "./module.ts"

export type World = Awaited<ReturnType<typeof testWorld>>
export const foundingWorld = (): Promise<World> => testWorld({ modules: [founding] })

/** Somebody who works in the office, in the table of accounts and as a visitor. */
export const employ = async ({ db }: World, name: string, role: Role = "adviser"): Promise<Visitor> => {
  const [id, email] = [newId(), `${name.toLowerCase()}@buero.example`]
  await db.execute(
    sql`insert into auth_users (id, name, email, roles, language) values (${id}, ${name}, ${email}, array[${role}], 'de')`,
  )
  return visitorWith([role], { id, name, email })
}

/** Begins a project and returns the secret of its first person. */
export const begin = async (world: World, fields: Record<string, string> = {}, language = "de"): Promise<string> => {
  const answer = await world.post(`/${language}/verein-gruenden/beginnen`, fields)
  const key = /\/gruendung\/([\w-]{43})/.exec(answer.headers.get("location") ?? "")?.[1]
  if (!key) throw new Error(`No project: ${answer.status} ${await answer.text()}`)
  return key
}

/** Gives somebody else access and returns their secret. */
export const invite = async (world: World, key: string, name = "Samir"): Promise<string> => {
  const answer = await world.post(`/de/gruendung/${key}/mitwirkende/einladen`, { name, language: "ar" })
  const html = await answer.text()
  const secret = /http:\/\/localhost\/ar\/gruendung\/([\w-]{43})/.exec(html)?.[1]
  if (!secret) throw new Error(`No link: ${answer.status} ${html}`)
  return secret
}
