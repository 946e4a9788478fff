import { type FactOutcome, law, secondary } from "../../kit/index.ts"
import { type Election, paperRule } from "./facts.ts"

const elected = (office: string, more: Partial<Election> = {}): Election => ({
  office,
  person: office,
  votes: { yes: 9, no: 0, abstain: 0 },
  accepted: true,
  particulars: true,
  ...more,
})
const OFFICES = ["Vorsitz", "Kasse"]

/** What the minutes say about one election that keeps it from being complete. */
const flaw = ({ office, votes, accepted, particulars }: Election): FactOutcome | undefined => {
  const values = { office }
  if (votes === null) return { verdict: "unmet", because: "votes", values }
  if (votes.yes <= votes.no) return { verdict: "unmet", because: "lost", values }
  if (accepted !== true) return { verdict: "unmet", because: "acceptance", values }
  return particulars ? undefined : { verdict: "unmet", because: "particulars", values }
}

/** § 27 Abs. 1, § 59 Abs. 2 BGB: each office of the statutes is filled, with votes, acceptance and particulars. */
export const d03 = paperRule({
  id: "D-03",
  severity: "B",
  sources: [
    law("bgb", "27", "§ 27 Abs. 1 BGB"),
    law("bgb", "59", "§ 59 Abs. 2 BGB"),
    secondary("AG Bielefeld 2023 (Blockwahl ohne Satzungsgrundlage)"),
  ],
  needs: ["elections", "statutesOffices"],
  check: ({ elections, statutesOffices, electedInOneBallot, statutesAllowOneBallot }) => {
    const open = statutesOffices.find((office) => elections.every((one) => one.office !== office))
    if (open !== undefined) return { verdict: "unmet", because: "office", values: { office: open } }
    const unknown = elections.find(({ office }) => !statutesOffices.includes(office))
    if (unknown !== undefined) return { verdict: "unmet", because: "unknown-office", values: { office: unknown.office } }
    const flawed = elections.map(flaw).find((found) => found !== undefined)
    if (flawed !== undefined) return flawed
    if (electedInOneBallot !== true) return { verdict: "met" }
    if (statutesAllowOneBallot === undefined) return { verdict: "unclear", because: "ballot" }
    return statutesAllowOneBallot ? { verdict: "met" } : { verdict: "unmet", because: "ballot" }
  },
  examples: [
    {
      name: "every office filled",
      facts: { statutesOffices: OFFICES, elections: OFFICES.map((office) => elected(office)) },
      expect: "met",
    },
    {
      name: "an office is open",
      facts: { statutesOffices: OFFICES, elections: [elected("Vorsitz")] },
      expect: "unmet",
      because: "office",
    },
    {
      name: "another title than in the statutes",
      facts: { statutesOffices: ["Vorsitz"], elections: [elected("Vorsitz"), elected("Präsidium")] },
      expect: "unmet",
      because: "unknown-office",
    },
    {
      name: "no figures",
      facts: { statutesOffices: ["Vorsitz"], elections: [elected("Vorsitz", { votes: null })] },
      expect: "unmet",
      because: "votes",
    },
    {
      name: "not elected",
      facts: { statutesOffices: ["Vorsitz"], elections: [elected("Vorsitz", { votes: { yes: 3, no: 5, abstain: 1 } })] },
      expect: "unmet",
      because: "lost",
    },
    {
      name: "no word on acceptance",
      facts: { statutesOffices: ["Vorsitz"], elections: [elected("Vorsitz", { accepted: null })] },
      expect: "unmet",
      because: "acceptance",
    },
    {
      name: "no birth date",
      facts: { statutesOffices: ["Vorsitz"], elections: [elected("Vorsitz", { particulars: false })] },
      expect: "unmet",
      because: "particulars",
    },
    {
      name: "one ballot without a clause",
      facts: {
        statutesOffices: ["Vorsitz"],
        elections: [elected("Vorsitz")],
        electedInOneBallot: true,
        statutesAllowOneBallot: false,
      },
      expect: "unmet",
      because: "ballot",
    },
    {
      name: "one ballot, clause not read",
      facts: { statutesOffices: ["Vorsitz"], elections: [elected("Vorsitz")], electedInOneBallot: true },
      expect: "unclear",
      because: "ballot",
    },
    { name: "not entered yet", facts: { statutesOffices: OFFICES }, expect: "unclear" },
  ],
})
