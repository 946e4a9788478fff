/** The people and the browser of the advice tests. */
import { sql } from "drizzle-orm"
import { newId } from "#platform/db"
import type { Role, Visitor } from "#platform/http"
import { testWorld, visitorWith } from "../../../test/world.ts"
import { advice } from "./module.ts"
import type { Responsibility } from "./routing/match.ts"
import { saveResponsibility } from "./routing/repository.ts"

export type World = Awaited<ReturnType<typeof testWorld>>
export const adviceWorld = (): Promise<World> => testWorld({ modules: [advice] })

export const FORM = {
  need: "/beratung/anfrage/anliegen",
  group: "/beratung/anfrage/gruppe",
  contact: "/beratung/anfrage/kontakt",
  check: "/beratung/anfrage/pruefen",
}

/** Somebody who works in the office, in the table of accounts and as a visitor. */
export const employ = async ({ db }: World, name: string, roles: Role[] = ["adviser"], language = "de"): Promise<Visitor> => {
  const id = newId()
  const email = `${name.toLowerCase()}@buero.example`
  const list = sql.join(
    roles.map((role) => sql`${role}`),
    sql`, `,
  )
  await db.execute(
    sql`insert into auth_users (id, name, email, roles, language) values (${id}, ${name}, ${email}, array[${list}], ${language})`,
  )
  return visitorWith(roles, { id, name, email })
}

const nothing = { allPlaces: false, regions: [], districts: [], allTopics: false, topics: [], languages: [], priority: 0 }
const present = { deputyId: undefined, awayFrom: undefined, awayUntil: undefined }

export const responsible = ({ db }: World, { id }: Visitor, more: Partial<Responsibility>): Promise<void> =>
  saveResponsibility(db, { userId: id, ...nothing, ...present, ...more }, { at: new Date("2026-01-01"), by: id })

/** A browser that keeps cookies, as a phone does. */
export const browser = (world: World, language = "tr") => {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ")
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";")
      const [name = "", ...rest] = pair.split("=")
      jar.set(name, rest.join("="))
    }
    return answer
  }
  const url = (path: string) => (path.startsWith(`/${language}/`) ? path : `/${language}${path}`)
  return {
    jar,
    get: async (path: string) => keep(await world.get(url(path), { cookie: cookie() })),
    post: async (path: string, fields: Record<string, string | string[]>) =>
      keep(await world.post(url(path), fields, { cookie: cookie() })),
  }
}
export type Browser = ReturnType<typeof browser>

export const NEED = "Merhaba, dernek kurmak istiyoruz. Tüzük için yardıma ihtiyacımız var."
export const answers = {
  need: { need: NEED, topics: ["statutes", "founding-an-association"] },
  group: { kind: "initiative", groupName: "Kadınlar Grubu", place: "Bochum" },
  contact: { email: "Ayse@Example.org ", phone: "", contactName: "Ayşe", spokenLanguage: "tr", bestTime: "akşam" },
}
type Answers = { [K in keyof typeof answers]?: Record<string, string | string[]> }

/** Fills the three pages up to the last one. */
export const fillIn = async (visitor: Browser, more: Answers = {}): Promise<void> => {
  await visitor.get(FORM.need)
  await visitor.post(FORM.need, { ...answers.need, ...more.need })
  await visitor.post(FORM.group, { ...answers.group, ...more.group })
  await visitor.post(FORM.contact, { ...answers.contact, ...more.contact })
}

/** Fills in, sends, and returns the reference on the receipt. */
export const askForAdvice = async (visitor: Browser, more: Answers = {}): Promise<string> => {
  await fillIn(visitor, more)
  const answer = await visitor.post(FORM.check, {})
  const reference = /TW-\w{4}-\w{2}/.exec(answer.headers.get("location") ?? "")?.[0]
  if (!reference) throw new Error(`No receipt: ${answer.status} ${answer.headers.get("location")} ${await answer.text()}`)
  return reference
}

/** The private link in the latest letter to the group. */
export const privateLink = async (world: World): Promise<string> => {
  const letters = (await world.mails()).filter(({ text }) => text.includes("/meine-anfrage/"))
  const link = /http:\/\/localhost(\/[a-z-]+\/meine-anfrage\/[\w-]+)/.exec(letters.at(-1)?.text ?? "")?.[1]
  if (!link) throw new Error("No letter carries a private link")
  return link
}

/** The hidden one-time value of a form. */
export const submissionIn = async (answer: Response): Promise<string> =>
  /name="submission" value="([^"]+)"/.exec(await answer.text())?.[1] ?? ""
