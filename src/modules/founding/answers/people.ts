import { z } from "zod"
import { OFFICES } from "./bodies.ts"
import { choice, clock, count, day, isLatin, line, optional, tick } from "./fields.ts"
import type { ErrorKey } from "./texts.ts"

const key = (name: ErrorKey): ErrorKey => name

/** The name as in the identity document, in Latin letters: court and notary compare them letter by letter (M-09). */
export const personName = () => line(120).refine(isLatin, key("error.person-script"))

/** What somebody is in the association. `member` of a team board, `assessor` of the wider board, `auditor` of the accounts. */
export const PARTS = [...OFFICES, "member", "assessor", "auditor", "none"] as const
export type Part = (typeof PARTS)[number]

export const person = z.object({
  name: personName(),
  address: optional(line(200)),
  birthDate: optional(day()),
  part: choice(PARTS).default("none"),
  minor: tick(),
})
export type Person = z.output<typeof person>

const rows = <T extends z.ZodType>(row: T, most: number) =>
  z.preprocess((value) => value ?? [], z.array(row).max(most, key("error.too-many")))

export const foundersAnswer = z.object({ people: rows(person, 200) }).superRefine(({ people }, ctx) => {
  if (people.length === 0) ctx.addIssue({ code: "custom", path: ["people", 0, "name"], message: key("error.required") })
  const seen = new Set<string>()
  for (const [index, { name, part, minor }] of people.entries()) {
    const spelled = name.toLocaleLowerCase("de")
    if (seen.has(spelled)) ctx.addIssue({ code: "custom", path: ["people", index, "name"], message: key("error.twice") })
    seen.add(spelled)
    if (minor && part !== "none")
      ctx.addIssue({ code: "custom", path: ["people", index, "part"], message: key("error.minor-office") })
  }
})

/** The meeting as it is planned. */
export const meetingAnswer = z.object({
  on: day(),
  at: clock(),
  place: line(200),
  invitedBy: optional(personName()),
  invitedOn: optional(day()),
  /** An address on the web for those who take part online. */
  online: optional(line(300)),
})

const votes = z.object({ yes: count(0, 10_000), no: count(0, 10_000), abstain: count(0, 10_000) })
export type Votes = z.output<typeof votes>
const voteFields = { yes: optional(count(0, 10_000)), no: optional(count(0, 10_000)), abstain: optional(count(0, 10_000)) }

/** The resolutions of a founding meeting, in the order of the agenda. */
export const RESOLUTIONS = ["founding", "statutes", "registration", "charitable", "fees"] as const
export type Resolution = (typeof RESOLUTIONS)[number]

const resolution = z.object({ subject: choice(RESOLUTIONS), ...voteFields })
const election = z.object({ part: choice(PARTS), name: personName(), ...voteFields, accepted: tick() })

/** Who signed, agreed …: names of the list, ticked. Missing means not asked yet, an empty list nobody. */
const ticked = <T extends z.ZodType>(one: T) =>
  z.preprocess(
    (value) => (typeof value === "string" ? [value] : value),
    z.preprocess(
      (value) => (Array.isArray(value) ? [...new Set(value)].filter((name) => name !== "") : value),
      z.array(one).max(200, key("error.too-many")).optional(),
    ),
  )

/** Who can sign minutes. */
export const MINUTES_SIGNERS = ["chair", "minute-taker"] as const

/** What really happened. More votes than people present is refused, because the court would. */
export const resultsAnswer = z
  .object({
    heldOn: day(),
    from: clock(),
    until: optional(clock()),
    place: line(200),
    chair: personName(),
    minuteTaker: personName(),
    present: count(1, 10_000),
    resolutions: rows(resolution, RESOLUTIONS.length),
    elections: rows(election, 40),
    asBlock: tick(),
    /** Founders who signed the list and the statutes. */
    signers: ticked(personName()),
    /** Signatures under the statutes, and the day that stands there. */
    statutesSignatures: optional(count(0, 10_000)),
    statutesDatedOn: optional(day()),
    minutesSignedBy: ticked(choice(MINUTES_SIGNERS)),
    /** Minors for whom the legal representatives agreed. */
    consents: ticked(personName()),
  })
  .superRefine(({ present, resolutions, elections }, ctx) => {
    const check = (list: "resolutions" | "elections", cast: readonly Partial<Record<keyof Votes, number | undefined>>[]) => {
      for (const [index, { yes = 0, no = 0, abstain = 0 }] of cast.entries())
        if (yes + no + abstain > present)
          ctx.addIssue({ code: "custom", path: [list, index, "yes"], message: key("error.votes") })
    }
    check("resolutions", resolutions)
    check("elections", elections)
  })
