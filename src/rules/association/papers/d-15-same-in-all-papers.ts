import { law } from "../../kit/index.ts"
import { paperRule } from "./facts.ts"

const differ = (written: readonly string[]): boolean => new Set(written.map((one) => one.normalize("NFC").trim())).size > 1

/** Name, seat and persons are written alike in statutes, minutes, list and application. */
export const d15 = paperRule({
  id: "D-15",
  severity: "D",
  sources: [law("bgb", "64", "§ 64 BGB"), law("vrv", "3", "§ 3 VRV")],
  needs: ["associationNames", "seats"],
  check: ({ associationNames, seats, personSpellings = [] }) => {
    if (differ(associationNames)) return { verdict: "unmet", because: "name" }
    if (differ(seats)) return { verdict: "unmet", because: "seat" }
    const people = personSpellings.filter(differ).length
    return people === 0 ? { verdict: "met" } : { verdict: "unmet", because: "person", values: { count: String(people) } }
  },
  examples: [
    {
      name: "alike",
      facts: {
        associationNames: ["Brücke", "Brücke"],
        seats: ["Musterstadt", "Musterstadt"],
        personSpellings: [["A. Muster", "A. Muster"]],
      },
      expect: "met",
    },
    {
      name: "two names",
      facts: { associationNames: ["Brücke", "Bruecke"], seats: ["Musterstadt"] },
      expect: "unmet",
      because: "name",
    },
    {
      name: "two seats",
      facts: { associationNames: ["Brücke"], seats: ["Musterstadt", "Nordstadt"] },
      expect: "unmet",
      because: "seat",
    },
    {
      name: "a person spelt in two ways",
      facts: { associationNames: ["Brücke"], seats: ["Musterstadt"], personSpellings: [["A. Muster", "A. Mustér"]] },
      expect: "unmet",
      because: "person",
    },
    { name: "not entered yet", facts: { associationNames: ["Brücke"] }, expect: "unclear" },
  ],
})
