import { type Reading, type Sentence, firstWith, inapplicable, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { modelSentence } from "./model-sentences.ts"
import { NEED } from "./need.ts"
import { joined, purposeSentences } from "./passages.ts"
import { ao, model } from "./sources.ts"

const KIND = /gemeinnützig|mildtätig|kirchlich/i
const AIMS = /verfolg|im Sinne|dient|Zwecke/
const RECIPIENT = /Vermögen|zu verwenden|Verwendung|Körperschaft|Mittel |zugunsten|zu Gunsten/
const NOT_STRUCK = /(?:gemeinnützig|mildtätig|kirchlich)\w* ?(?:\/|bzw\.|oder|und\/oder) ?(?:gemeinnützig|mildtätig|kirchlich)/i
const PUBLIC_CHURCH =
  /Kirche|Pfarr|Bistum|Diözese|Körperschaft des öffentlichen Rechts|evangelisch|katholisch|jüdische|Landeskirche/i

/** The sentence "verfolgt … gemeinnützige Zwecke", and others that name the kind of purposes. */
export const kindSentences = (reading: Reading): readonly Sentence[] =>
  reading
    .about("tax-status", "purpose", "means")
    .filter(({ text }) => KIND.test(text) && AIMS.test(text) && !RECIPIENT.test(text))

/** §§ 52-54 AO: gemeinnützig, mildtätig, kirchlich: only what is really pursued. */
export const g02 = statuteRule({
  id: "G-02",
  severity: "C",
  applies: "charitable",
  sources: [ao("59"), ao("52"), ao("53"), ao("54"), model("§ 1 Satz 1")],
  topic: "tax-status",
  check: (reading) => {
    const named = kindSentences(reading)
    if (named.length === 0) return inapplicable
    const choice = firstWith(named, NOT_STRUCK)
    if (choice !== undefined) return unmet(choice, "choice")
    const perhaps = firstWith(named, /(?:ggf\.|gegebenenfalls|eventuell|evtl\.) (?:auch )?(?:gemeinnützig|mildtätig|kirchlich)/i)
    if (perhaps !== undefined) return unclear(perhaps, "perhaps")
    const benevolent = firstWith(named, /mildtätig/i)
    if (benevolent !== undefined && !NEED.test(joined(purposeSentences(reading)))) return unmet(benevolent, "benevolent")
    const church = firstWith(named, /kirchlich/i)
    if (church !== undefined && !PUBLIC_CHURCH.test(joined(purposeSentences(reading)).replaceAll(/kirchliche/gi, "")))
      return unclear(church, "church")
    return met(named[0])
  },
  proposal: (reading, { because }) =>
    modelSentence("status", {
      seat: reading.claims("seat")[0]?.value ?? "[Ort]",
      kinds: because === "choice" ? "[gemeinnützige und/oder mildtätige: nur was zutrifft]" : "gemeinnützige",
    }),
  examples: [
    {
      name: "charitable only",
      text: "§ 2 Zweck\nDer Verein verfolgt ausschließlich und unmittelbar gemeinnützige Zwecke. Zweck des Vereins ist die Förderung der Religion.",
      expect: "met",
    },
    {
      name: "benevolent, and it helps people in need",
      text: "§ 2 Zweck\nDer Verein verfolgt ausschließlich und unmittelbar gemeinnützige und mildtätige Zwecke. Zweck des Vereins ist auch die Unterstützung hilfsbedürftiger Personen.",
      expect: "met",
    },
    {
      name: "nothing struck",
      text: "§ 2 Zweck\nDer Verein verfolgt ausschließlich und unmittelbar gemeinnützige/mildtätige Zwecke. Er hilft bedürftigen Menschen.",
      expect: "unmet",
      because: "choice",
    },
    {
      name: "perhaps benevolent",
      text: "§ 2 Zweck\nDer Verein verfolgt ausschließlich und unmittelbar gemeinnützige (und ggf. mildtätige) Zwecke.",
      expect: "unclear",
      because: "perhaps",
    },
    {
      name: "benevolent without need",
      text: "§ 2 Zweck\nDer Verein verfolgt ausschließlich und unmittelbar gemeinnützige und mildtätige Zwecke. Zweck des Vereins ist die Förderung des Sports.",
      expect: "unmet",
      because: "benevolent",
    },
    {
      name: "church purposes of a mosque",
      text: "§ 2 Zweck\nDer Verein verfolgt ausschließlich und unmittelbar gemeinnützige und kirchliche Zwecke. Zweck des Vereins ist die Förderung der Religion in der Moschee.",
      expect: "unclear",
      because: "church",
    },
    { name: "no such sentence", text: "§ 2 Zweck\nWir singen gemeinsam alte Lieder.", expect: "inapplicable" },
  ],
})
