import { law, secondary } from "../../kit/index.ts"
import { met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"
import { signatureBlock } from "./signature-block.ts"

const SEVEN = 7
/** One or two lines are the board signing a copy, not founders signing their statutes. */
const FOUNDERS = 3

export const r75 = statuteRule({
  id: "R-75",
  severity: "B",
  applies: "founding",
  topic: "signatures",
  sources: [
    law("bgb", "59", "§ 59 Abs. 3 BGB"),
    law("bgb", "56", "§ 56 BGB"),
    law("bgb", "60", "§ 60 BGB"),
    secondary("OLG Köln, NJW 1989, 173 (nach Haufe)"),
  ],
  check: (reading) => {
    const block = signatureBlock(reading)
    const at = reading.about("signatures").at(-1)
    if (block && block.places >= SEVEN) return met(at)
    if (!block || !at || block.places < FOUNDERS) return unclear()
    return unmet(at, undefined, { places: String(block.places) })
  },
  proposal: () =>
    [
      "Unterschriften von mindestens sieben Mitgliedern:",
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => `${n}. ______________________`),
    ].join("\n"),
  examples: [
    {
      name: "seven lines to sign on",
      text: `§ 1 Name\n(1) Der Verein heißt Brücke Musterstadt.\nUnterschriften der Gründungsmitglieder:\n${[1, 2, 3, 4, 5, 6, 7].map((n) => `${n}. ____________`).join("\n")}`,
      mode: "founding",
      expect: "met",
    },
    {
      name: "seven names in two columns, as a PDF gives them",
      text: "§ 1 Name\n(1) Der Verein heißt Brücke Musterstadt.\nUnterschriften der Gründungsmitglieder\nOrt, Datum 1. Ana Muster\n2. Ben Muster 3. Cem Muster\n4. Dina Muster 5. Eva Muster\n6. Finn Muster 7. Gül Muster",
      mode: "founding",
      expect: "met",
    },
    {
      name: "four names",
      text: "§ 1 Name\n(1) Der Verein heißt Brücke Musterstadt.\nUnterschriften:\n1. Ana Muster\n2. Ben Muster\n3. Cem Muster\n4. Dina Muster",
      mode: "founding",
      expect: "unmet",
    },
    {
      name: "only the board signs a changed version",
      text: "§ 1 Name\n(1) Der Verein heißt Brücke Musterstadt.\nUnterschriften:\n______________ Vorsitzende: Ana Muster\n______________ Vorstand: Ben Muster\n______________ Vorstand: Cem Muster",
      mode: "founding",
      expect: "unclear",
    },
    {
      name: "founders are mentioned, not signing",
      text: "§ 1 Mitglieder\nAusgenommen sind die Gründungsmitglieder.\na) Ana Muster\n1. erstens\n2. zweitens\n3. drittens\n§ 2 Name\n(1) Der Verein heißt Brücke Musterstadt.",
      mode: "founding",
      expect: "unclear",
    },
    {
      name: "lines that LaTeX draws in a loop",
      text: String.raw`§ 1 Name
(1) Der Verein heißt Brücke Musterstadt.
Unterschriften
\foreach \x in {1,...,9}{
\rule{5cm}{0.3pt}\\
\hfill \rule{3cm}{0.3pt}\\
\hfill \rule{6cm}{0.3pt}
}`,
      mode: "founding",
      expect: "unclear",
    },
    {
      name: "no lines at all",
      text: "§ 1 Name\n(1) Der Verein heißt Brücke Musterstadt.",
      mode: "founding",
      expect: "unclear",
    },
  ],
})
