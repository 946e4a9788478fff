import { z } from "zod"
import { findMunicipality } from "#platform/places"
import { choice, count, day, isLatin, line, lines, optional } from "./fields.ts"
import type { ErrorKey } from "./texts.ts"

const key = (name: ErrorKey): ErrorKey => name

/** The four honest ways: register an association, stay an association without registration, work under a carrier, join one. */
export const FORMS = ["registered", "unregistered", "carrier", "join"] as const

export const decisionAnswer = z.object({
  form: choice(FORMS),
  people: optional(count(1, 100_000)),
  reasons: lines(line(300), 0, 8),
  decidedOn: optional(day()),
})

const SUFFIX = /[\s,]*\(?\b(?:e\. ?V\.?|eV|eingetragener Verein)\)?$/i

/**
 * The name without "e. V.", which comes with registration (§ 65 BGB) and is taken off. A name in another script needs a Latin
 * form, because the register is kept in German.
 */
const associationName = z.preprocess(
  (value) => (typeof value === "string" ? value.replace(/\s+/g, " ").trim().replace(SUFFIX, "") : value),
  line(120)
    .refine(isLatin, key("error.name-script"))
    .refine((name) => !/\be\. ?V\./i.test(name), key("error.name-suffix"))
    .refine((name) => (name.match(/\p{L}/gu)?.length ?? 0) >= 3, key("error.name-short"))
    .refine((name) => !/[„“”"«»@#_]/.test(name), key("error.name-signs")),
)

/** `seatAgs` is a municipality of NRW by its official key; a seat elsewhere in Germany is written out. */
export const nameAnswer = z
  .object({
    name: associationName,
    seatAgs: optional(z.string().refine((ags) => findMunicipality(ags) !== undefined, key("error.seat"))),
    seatElsewhere: optional(
      line(80)
        .refine(isLatin, key("error.german"))
        .refine((place) => !/\d/.test(place), key("error.seat-street")),
    ),
  })
  .superRefine(({ seatAgs, seatElsewhere }, ctx) => {
    if (seatAgs === undefined && seatElsewhere === undefined)
      ctx.addIssue({ code: "custom", path: ["seatAgs"], message: key("error.seat") })
    if (seatAgs !== undefined && seatElsewhere !== undefined)
      ctx.addIssue({ code: "custom", path: ["seatElsewhere"], message: key("error.one-seat") })
  })

export const extrasAnswer = z.object({
  dataProtection: z.preprocess((value) => value === true || value === "yes" || value === "on", z.boolean().default(false)),
  /** A language in which the group works beside German, as a German word: "Türkisch". */
  otherLanguage: optional(line(60).refine(isLatin, key("error.german"))),
  formalAmendments: z.preprocess((value) => value === true || value === "yes" || value === "on", z.boolean().default(false)),
})
