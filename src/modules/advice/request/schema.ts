import { parsePhoneNumberFromString } from "libphonenumber-js"
import { z } from "zod"
import { findMunicipality } from "#platform/places"
import { hasLetters, list, optionalText } from "#platform/http"
import { placeOption, understandPlace } from "../place.ts"
import type { Key } from "../texts.ts"
import { isSpoken, isTopic } from "../topics.ts"
import { NEED_LENGTH, WIDE, requestKinds } from "../words.ts"

const key = (name: Key): Key => name
/** Emoji alone cannot be found again, read aloud or written on an envelope. */
const isReadable = (text: string | undefined) => text === undefined || hasLetters(text)
const name = optionalText(200, key("error.name-long")).refine(isReadable, key("error.letters"))

export const UNSURE = "unsure"

export const needPage = z.object({
  need: z
    .string(key("error.need"))
    .trim()
    .min(1, key("error.need"))
    .max(NEED_LENGTH, key("error.need-long"))
    .refine(hasLetters, key("error.need")),
  topics: list(z.string()).transform((ids) => ids.filter(isTopic)),
})

/**
 * Everything a page may send about a place: the text; the suggestion taken while typing (it counts while the text still says
 * so); a choice made from "did you mean" for exactly this text; or "not sure".
 */
export const typedPlace = {
  place: optionalText(200, key("error.name-long")),
  placeAgs: optionalText(20),
  placeFor: optionalText(200),
  placeChoice: optionalText(20),
  wide: optionalText(10),
}
export type TypedPlace = { [K in keyof typeof typedPlace]?: string | undefined }

/** The choice from "did you mean"; it counts for the text it was offered for. */
const chosenPlace = ({ place = "", placeFor = "", placeChoice }: TypedPlace): { ags: string | null } | undefined => {
  if (placeChoice === undefined || placeFor !== place) return undefined
  if (placeChoice === WIDE) return { ags: null }
  return findMunicipality(placeChoice) ? { ags: placeChoice } : undefined
}
const suggestedPlace = ({ place, placeAgs = "" }: TypedPlace): { ags: string } | undefined => {
  const suggested = findMunicipality(placeAgs)
  return suggested && [suggested.name, placeOption(suggested).label].some((text) => text === place)
    ? { ags: suggested.ags }
    : undefined
}

/** The AGS of the place, null for "not sure or all of NRW", or what is wrong. */
export const readPlace = (typed: TypedPlace): { ags: string | null } | { wrong: Key } => {
  if (typed.wide !== undefined) return { ags: null }
  const known = chosenPlace(typed) ?? suggestedPlace(typed)
  if (known) return known
  const { place } = typed
  if (place === undefined) return { wrong: "error.place" }
  const found = understandPlace(place)
  if ("sure" in found) return { ags: found.sure.ags }
  return { wrong: found.suggestions.length > 0 ? "error.place-unclear" : "error.place-unknown" }
}

export const groupPage = z
  .object({ kind: z.string().optional(), groupName: name, ...typedPlace })
  .transform(({ kind, groupName, ...place }, ctx) => {
    const known = requestKinds.find((one) => one === kind)
    if (!known) ctx.addIssue({ code: "custom", path: ["kind"], message: key("error.kind") })
    const read = readPlace(place)
    if ("wrong" in read) ctx.addIssue({ code: "custom", path: ["place"], message: read.wrong })
    return known && "ags" in read ? { kind: known, groupName, place: read.ags } : z.NEVER
  })

/** A German number without country code is understood; others with "+" or "00". Kept as +49… */
export const readPhone = (typed: string): string | undefined => {
  const number = parsePhoneNumberFromString(typed.replace(/^\s*00/, "+"), "DE")
  return number?.isValid() ? number.number : undefined
}

export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, key("error.email"))
  .pipe(z.email(key("error.email")))
const readEmail = (typed: string): string | undefined => {
  const read = emailAddress.safeParse(typed)
  return read.success ? read.data : undefined
}

export const contactPage = z
  .object({
    contactName: name,
    email: optionalText(254, key("error.email")),
    phone: optionalText(60, key("error.phone")),
    spokenLanguage: z.string(key("error.language")).refine(isSpoken, key("error.language")),
    interpreter: optionalText(10),
    bestTime: optionalText(300, key("error.name-long")),
  })
  .transform(({ email, phone, interpreter, ...rest }, ctx) => {
    const address = email === undefined ? undefined : readEmail(email)
    const number = phone === undefined ? undefined : readPhone(phone)
    if (email === undefined && phone === undefined)
      ctx.addIssue({ code: "custom", path: ["email"], message: key("error.no-contact") })
    if (email !== undefined && address === undefined)
      ctx.addIssue({ code: "custom", path: ["email"], message: key("error.email") })
    if (phone !== undefined && number === undefined)
      ctx.addIssue({ code: "custom", path: ["phone"], message: key("error.phone") })
    return { ...rest, email: address, phone: number, interpreter: interpreter !== undefined }
  })

/** Never stored: sending is the last page. */
export const checkPage = z.object({ sent: z.literal("yes") })
