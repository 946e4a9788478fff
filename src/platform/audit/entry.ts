export type AuditDetails = Record<string, string | number | boolean>
export type AuditEntry = { actor: string; action: string; subject: string; details?: AuditDetails }

const longest = 200
const mostDetails = 20
const actionName = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/
const email = /[^\s@]+@[^\s@]+\.[^\s@]+/
/** Nine digits or more, written the way people write phone numbers: +49…, 0049…, 0221 / …. AGS and years stay below. */
const phone = /(?<![\p{L}\p{N}])[+0٠۰](?:[\s()/.–-]{0,3}\p{Nd}){8,}/u
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
// oxlint-disable-next-line no-control-regex -- control characters are exactly what must not reach the trail
const unstorable = /[\u0000-\u001f\u007f]|\p{Surrogate}/u

const refuse = (part: string, why: string): never => {
  throw new Error(`Audit entry refused: ${part} ${why}. The trail keeps codes and ids, never personal data.`)
}

const checkText = (part: string, value: string) => {
  if (value.length > longest) refuse(part, `is longer than ${longest} characters`)
  if (unstorable.test(value)) refuse(part, "contains control characters")
  if (email.test(value)) refuse(part, "looks like an e-mail address")
  if (phone.test(value.replace(uuid, ""))) refuse(part, "looks like a phone number")
}

const checkDetail = (name: string, value: unknown) => {
  checkText("the name of a detail", name)
  if (typeof value === "string") return checkText(`detail "${name}"`, value)
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return
  refuse(`detail "${name}"`, "is not a text, a number or a yes/no")
}

/** Throws when an entry could carry personal data; the message never repeats the value. */
export const checkEntry = ({ actor, action, subject, details = {} }: AuditEntry) => {
  if (!actionName.test(action)) refuse("the action", 'is not written like "module.thing.happened"')
  if (actor === "" || subject === "") refuse("actor or subject", "is empty")
  checkText("the action", action)
  checkText("the actor", actor)
  checkText("the subject", subject)
  if (Object.keys(details).length > mostDetails) refuse("details", `has more than ${mostDetails} values`)
  for (const [name, value] of Object.entries(details)) checkDetail(name, value)
}
