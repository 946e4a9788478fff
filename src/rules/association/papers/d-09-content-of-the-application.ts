import { law, recalled } from "../../kit/index.ts"
import { anApplication } from "./applications.ts"
import { type Application, paperRule } from "./facts.ts"

const PARTS = [
  "name",
  "seat",
  "boardParticulars",
  "generalRepresentation",
  "specialRepresentation",
  "postalAddress",
] as const satisfies readonly (keyof Application)[]
const NAMES: Readonly<Record<(typeof PARTS)[number], string>> = {
  name: "name",
  seat: "seat",
  boardParticulars: "board",
  generalRepresentation: "representation",
  specialRepresentation: "special",
  postalAddress: "address",
}

/** §§ 59, 64, 77 BGB, § 3 VRV: what the court enters must stand in the application. */
export const d09 = paperRule({
  id: "D-09",
  severity: "B",
  sources: [
    law("bgb", "59", "§ 59 BGB"),
    law("bgb", "64", "§ 64 BGB"),
    law("vrv", "3", "§ 3 VRV"),
    recalled("§ 15 VRV (Anschrift in der Anmeldung)"),
  ],
  needs: ["application"],
  check: ({ application }) => {
    const missing = PARTS.find((part) => !application[part])
    return missing === undefined ? { verdict: "met" } : { verdict: "unmet", because: NAMES[missing] }
  },
  examples: [
    { name: "complete", facts: { application: anApplication() }, expect: "met" },
    ...PARTS.map((part) => ({
      name: `without ${NAMES[part]}`,
      facts: { application: anApplication({ [part]: false }) },
      expect: "unmet" as const,
      because: NAMES[part],
    })),
    { name: "not entered yet", facts: {}, expect: "unclear" },
  ],
})
