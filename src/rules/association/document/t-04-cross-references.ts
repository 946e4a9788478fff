import { law } from "../../kit/index.ts"
import {
  inapplicable,
  met,
  type Outcome,
  type Reading,
  type Section,
  type Span,
  statuteRule,
  unmet,
} from "../../statutes/index.ts"
import { ownReferences, ownSections, type Reference, value } from "./references.ts"

type Fault = { because: string; at: Span; values: Record<string, string> }

/** The heading line of a section is enough to show. */
const headed = ({ start, end }: Section): Span => ({ start, end: Math.min(end, start + 80) })

/** A number left out or used twice. A number that stands somewhere in the text after all was read badly, not numbered badly. */
const numberingFault = (reading: Reading, sections: readonly Section[]): Fault | undefined => {
  for (const [at, section] of sections.entries()) {
    const before = sections[at - 1]
    if (before === undefined || before.number === section.number) continue
    const step = value(section) - value(before)
    const missing = String(value(before) + 1)
    const written = new RegExp(String.raw`(?:§|Artikel|Art\.|^) ?${missing}(?!\d)`, "m").test(reading.text)
    if (step === 2 && !written) return { because: "gap", at: headed(section), values: { number: section.number ?? "", missing } }
    if (step < 0)
      return { because: "order", at: headed(section), values: { number: section.number ?? "", before: before.number ?? "" } }
  }
  return undefined
}

const repeatedParagraph = (sections: readonly Section[]): Fault | undefined => {
  for (const { number = "", paragraphs } of sections)
    for (const [at, paragraph] of paragraphs.entries()) {
      const before = paragraphs[at - 1]
      if (paragraph.number !== undefined && paragraph.number === before?.number && Number(paragraph.number) > 1)
        return { because: "twice", at: paragraph, values: { number, paragraph: paragraph.number } }
    }
  return undefined
}

const SUBJECTS: readonly (readonly [RegExp, "fees" | "dissolution" | "audit" | "expulsion"])[] = [
  [/Beitr[aä]g\p{L}*[^.§]{0,25}\((?:siehe|s\.|vgl\.|gemäß)? ?$/u, "fees"],
  [/Auflösung[^.§]{0,25}\((?:siehe|s\.|vgl\.)? ?$/u, "dissolution"],
  [/Kassenprüf\p{L}*[^.§]{0,25}\((?:siehe|s\.|vgl\.)? ?$/u, "audit"],
]

const referenceFault = (sections: readonly Section[], reference: Reference): Fault | undefined => {
  const { number, paragraph, sentence, before } = reference
  const target = sections.filter((section) => section.number === number)
  const values = { number, ...(paragraph === undefined ? {} : { paragraph }) }
  if (target.length === 0) return { because: "nowhere", at: sentence, values }
  const numbers = target.flatMap(({ paragraphs }) => paragraphs.flatMap(({ number }) => number ?? []))
  const known = paragraph === undefined || numbers.length < 2 || numbers.includes(paragraph)
  if (!known && Number(paragraph) > Math.max(...numbers.map(Number))) return { because: "no-paragraph", at: sentence, values }
  const subject = SUBJECTS.find(([pattern]) => pattern.test(before))?.[1]
  const elsewhere = sections.find((section) => subject !== undefined && section.topics.has(subject))
  const wrong = subject !== undefined && elsewhere !== undefined && !target.some(({ topics }) => topics.has(subject))
  return wrong ? { because: "other-subject", at: sentence, values: { number, other: elsewhere.number ?? "" } } : undefined
}

const check = (reading: Reading): Outcome => {
  const sections = ownSections(reading)
  if (sections.length < 3) return inapplicable
  const references = ownReferences(reading)
  const faults = [
    numberingFault(reading, sections),
    repeatedParagraph(sections),
    ...references.map((one) => referenceFault(sections, one)),
  ]
  const found = faults.filter((fault) => fault !== undefined)
  const [first] = found
  return first === undefined
    ? met()
    : unmet(
        found.map(({ at }) => at),
        first.because,
        first.values,
      )
}

const SHORT = "§ 1 Name\nDer Verein heißt „Brücke“.\n§ 2 Zweck\nZweck ist die Förderung der Bildung.\n"

/** A reference must lead somewhere, and a number must be used once. */
export const t04 = statuteRule({
  id: "T-04",
  severity: "D",
  applies: "all",
  sources: [law("bgb", "25", "§ 25 BGB (die Satzung muss bestimmt sein)"), law("bgb", "57", "§ 57 BGB")],
  topic: "purpose",
  check,
  examples: [
    {
      name: "a reference that leads somewhere",
      text: `${SHORT}§ 3 Beiträge\nDie Beiträge dienen dem Zweck nach § 2.`,
      expect: "met",
    },
    {
      name: "a law is no part of the text",
      text: `${SHORT}§ 3 Vorstand\nVorstand im Sinne des § 26 BGB ist die Vorsitzende.`,
      expect: "met",
    },
    {
      name: "a reference to nothing",
      text: `${SHORT}§ 3 Beiträge\nNäheres regelt § 7 dieser Satzung.`,
      expect: "unmet",
      because: "nowhere",
    },
    {
      name: "an Absatz that does not exist",
      text: `${SHORT}§ 3 Beiträge\n(1) Es gibt Beiträge.\n(2) Die Höhe ergibt sich aus § 3 Abs. 5.`,
      expect: "unmet",
      because: "no-paragraph",
    },
    {
      name: "a number left out",
      text: `${SHORT}§ 4 Beiträge\nEs gibt Beiträge.\n§ 5 Vorstand\nDer Vorstand leitet.`,
      expect: "unmet",
      because: "gap",
    },
    {
      name: "a number used twice",
      text: `${SHORT}§ 3 Beiträge\n(1) Es gibt Beiträge.\n(2) Sie sind fällig.\n(2) Sie sind gleich hoch.`,
      expect: "unmet",
      because: "twice",
    },
    {
      name: "another subject",
      text: `${SHORT}§ 3 Mitglieder\nMitglieder zahlen Beiträge (siehe § 2).\n§ 4 Beiträge\nEs gibt Beiträge.`,
      expect: "unmet",
      because: "other-subject",
    },
    { name: "a text without numbers", text: "Der Verein heißt „Brücke“.", expect: "inapplicable" },
  ],
})
