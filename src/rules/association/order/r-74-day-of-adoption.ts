import { law } from "../../kit/index.ts"
import type { Reading, Sentence } from "../../statutes/reading.ts"
import { firstWith, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"
import { signatureBlock } from "./signature-block.ts"

const MONTHS = "januar|jänner|februar|feburar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
const DAY = new RegExp(
  `\\d{1,2}\\. ?(?:(?:0?\\d|1[0-2])\\. ?(?:\\d{4}|\\d{2})(?!\\d)|(?:${MONTHS}) \\d{4})|\\d{4}-\\d{2}-\\d{2}`,
  "i",
)
const ADOPTION =
  /errichtet|beschlossen|gründung|gegründet|verabschiedet|angenommen|satzung|unterzeichnet|unterschrieben|, (den|am) /i
const BLANK = /(am|vom|den|datum:?) ?(_{3,}|\.{4,}|…+|\[[^\]]*\])|ort, datum|_{3,}, ?(den|am)/i

/** Where the day stands: in the closing passage, under the last line, or beside the title. */
const closing = (reading: Reading): readonly Sentence[] => {
  const first = reading.sections[0]
  const last = reading.sections.at(-1)
  const edges = [first?.number === undefined ? first : undefined, last].flatMap((section) => section?.paragraphs ?? [])
  return [...reading.about("adoption", "signatures", "entry-into-force"), ...edges.flatMap(({ sentences }) => sentences)]
}

export const r74 = statuteRule({
  id: "R-74",
  severity: "B",
  applies: "founding",
  topic: "adoption",
  sources: [law("bgb", "59", "§ 59 Abs. 3 BGB"), law("bgb", "64", "§ 64 BGB"), law("bgb", "60", "§ 60 BGB")],
  check: (reading) => {
    const passages = closing(reading)
    const dated =
      passages.find(({ text }) => DAY.test(text) && ADOPTION.test(text)) ??
      firstWith(reading.about("adoption", "signatures"), DAY)
    if (dated) return met(dated)
    const blank = firstWith(passages, BLANK)
    const block = signatureBlock(reading)
    if (blank && block && block.places < 7) return unmet(blank, "blank")
    return unclear(blank, blank ? "blank" : undefined)
  },
  proposal: () => "Diese Satzung wurde in der Gründungsversammlung am 12. März 2026 errichtet.",
  examples: [
    {
      name: "day of the founding",
      text: "§ 1 Name\n(1) Der Verein heißt Brücke Musterstadt.\n§ 14 Schluss\n(1) Diese Satzung wurde in der Gründungsversammlung am 12. März 2026 errichtet.",
      mode: "founding",
      expect: "met",
    },
    {
      name: "day left blank beside four names",
      text: "§ 1 Name\n(1) Der Verein heißt Brücke Musterstadt.\n§ 14 Gründung\n(1) Der Verein wurde am ________ von folgenden Personen gegründet:\nUnterschriften:\n1. Ana Muster\n2. Ben Muster\n3. Cem Muster\n4. ________",
      mode: "founding",
      expect: "unmet",
      because: "blank",
    },
    {
      name: "not signed yet",
      text: "§ 1 Name\n(1) Der Verein heißt Brücke Musterstadt.\n§ 2 Zweck\n(1) Zweck ist die Förderung der Jugendhilfe.",
      mode: "founding",
      expect: "unclear",
    },
  ],
})
