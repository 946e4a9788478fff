/** Somebody on the website of a running process. */
import { randomBytes } from "node:crypto"

const letters = () => randomBytes(24).toString("base64url").slice(0, 32)

/** Every visitor comes from an address of its own, or the limit for one address would end the test. */
const address = () => `2001:db8::${randomBytes(2).toString("hex")}:${randomBytes(2).toString("hex")}`

/** Posts a form the way a browser on the same site does. Redirects are not followed. */
export const post = (
  url: string,
  fields: Record<string, string>,
  { cookie, from }: { cookie: string; from: string },
): Promise<Response> =>
  fetch(url, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { cookie, "sec-fetch-site": "same-origin", "x-forwarded-for": from },
    redirect: "manual",
  })

export const pages = (mail: string): [string, Record<string, string>][] => [
  ["anliegen", { need: "Wir möchten einen Verein gründen und brauchen Hilfe bei der Satzung." }],
  ["gruppe", { kind: "initiative", groupName: `Gruppe ${mail}`, place: "Bochum" }],
  ["kontakt", { contactName: "Amina Beispiel", email: mail, spokenLanguage: "de" }],
  ["pruefen", {}],
]

/**
 * Asks for advice through all pages of the form. The reference is what the process acknowledged; undefined when it did not
 * get so far. Ask again with the same `cookie` to find out whether it was kept all the same.
 */
export const askForAdvice = async (
  url: string,
  mail: string,
  cookie = `tw_request=${letters()}`,
): Promise<string | undefined> => {
  const from = address()
  for (const [page, fields] of pages(mail)) {
    const answer = await post(`${url}/de/beratung/anfrage/${page}`, fields, { cookie, from })
    const location = answer.headers.get("location") ?? ""
    if (answer.status !== 303) throw new Error(`${page}: ${answer.status}`)
    const reference = /eingang\/(TW-[\w-]+)$/.exec(location)?.[1]
    if (reference) return reference
  }
  throw new Error("The form never ended")
}
