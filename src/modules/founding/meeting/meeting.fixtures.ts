/** A made-up founding meeting, as its form sends it. */
import type { Typed } from "../path/store.ts"
import { typedPages } from "../path/path.fixtures.ts"

/** The founders of the demo, in the order of their list. */
export const founderNames = Array.from({ length: 7 }, (_, index) => String(typedPages.founders?.[`people.${index}.name`] ?? ""))

const votes = (row: string, yes = "7", no = "0", abstain = "0") => ({
  [`${row}.yes`]: yes,
  [`${row}.no`]: no,
  [`${row}.abstain`]: abstain,
})
const resolutions = ["founding", "statutes", "registration", "charitable", "fees"].map((subject, index) => ({
  [`resolutions.${index}.subject`]: subject,
  ...votes(`resolutions.${index}`),
}))
const elections = ["chair", "deputy", "treasurer"].map((part, index) => ({
  [`elections.${index}.part`]: part,
  [`elections.${index}.name`]: founderNames[index] ?? "",
  [`elections.${index}.accepted`]: "yes",
  ...votes(`elections.${index}`, "6", "0", "1"),
}))

export const heldResults: Typed = Object.assign(
  {
    heldOn: "2026-11-20",
    from: "18:10",
    until: "20:05",
    place: "Begegnungszentrum, Beispielstraße 5, 50667 Köln",
    chair: founderNames[3] ?? "",
    minuteTaker: founderNames[4] ?? "",
    present: "7",
    signers: ["", ...founderNames],
    statutesSignatures: "7",
    statutesDatedOn: "2026-11-20",
    minutesSignedBy: ["", "chair", "minute-taker"],
  },
  ...resolutions,
  ...elections,
)
