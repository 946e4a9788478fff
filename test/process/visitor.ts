/** Somebody on the website of a running process. */
import { randomBytes } from "node:crypto"

export const newCookie = () => `tw_request=${randomBytes(24).toString("base64url")}`

/** Every visitor comes from an address of its own, or the limit for one address would end the test. */
const newAddress = () => `2001:db8::${randomBytes(2).toString("hex")}:${randomBytes(2).toString("hex")}`

/** Posts a form the way a browser on the same site does. Redirects are not followed. */
const post = (url: string, fields: Record<string, string>, headers: Record<string, string>): Promise<Response> =>
  fetch(url, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { "sec-fetch-site": "same-origin", ...headers },
    redirect: "manual",
  })

const need = "Wir möchten einen Verein gründen und brauchen Hilfe bei der Satzung."
/** As long as the form allows, and different every time, so that no disk can pack it. */
const longNeed = () => `${need} ${randomBytes(7_000).toString("base64")}`.slice(0, 9_900)

const formPages = (mail: string, long: boolean): [string, Record<string, string>][] => [
  ["anliegen", { need: long ? longNeed() : need }],
  ["gruppe", { kind: "initiative", groupName: "Gruppe Beispiel", place: "Bochum" }],
  ["kontakt", { contactName: "Amina Beispiel", email: mail, spokenLanguage: "de" }],
  ["pruefen", {}],
]

/** The reference on the receipt; a form that was sent already shows its receipt again. Undefined: the next page comes. */
const acknowledgedIn = async (page: string, answer: Response): Promise<string | undefined> => {
  const body = await answer.text()
  if (answer.status === 409) return /TW-\w{4}-\w{2}/.exec(body)?.[0]
  if (answer.status !== 303) throw new Error(`${page}: ${answer.status} ${body.slice(0, 2_000)}`)
  return /eingang\/(TW-[\w-]+)$/.exec(answer.headers.get("location") ?? "")?.[1]
}

/**
 * Asks for advice through all pages of the form and returns the reference the process acknowledged. Throws when it did not
 * get so far; asking again with the same cookie is what a browser does that lost its connection.
 */
export const askForAdvice = async (url: string, mail: string, cookie = newCookie(), { long = false } = {}): Promise<string> => {
  const headers = { cookie, "x-forwarded-for": newAddress() }
  for (const [page, fields] of formPages(mail, long)) {
    const answer = await post(`${url}/de/beratung/anfrage/${page}`, fields, headers)
    const reference = await acknowledgedIn(page, answer)
    if (reference !== undefined) return reference
  }
  throw new Error("The form never ended")
}
