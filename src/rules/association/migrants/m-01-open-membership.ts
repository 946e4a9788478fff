import { law, recalled } from "../../kit/index.ts"
import { FAITH, ORIGIN, PEOPLE } from "../../statutes/peoples.ts"
import type { Sentence } from "../../statutes/reading.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"
import { opens } from "./openness.ts"

const JOINS =
  /mitglied[^.]{0,40}(werden|kann|können|sein|ist|sind|aufgenommen)|(kann|können|werden)[^.]{0,40}mitglied|beitreten|aufgenommen werden|mitgliedschaft (steht|ist)/i
const SOFT = /insbesondere|vor allem|auch|vorrangig|in erster linie|soll/i
const PERSONS =
  "bürger\\p{L}*|mitbürger\\p{L}*|mitmenschen|bevölkerung\\p{L}*|frauen|männer|familien|kinder\\p{L}*|jugendliche\\p{L}*|senior\\p{L}*|studierende\\p{L}*|studenten|migrant\\p{L}*|einwanderer|gemeinschaft|community|menschen|staatsangehörige\\p{L}*|landsleute\\p{L}*|volksgruppe|minderheit"
const CIRCLE = new RegExp(`${PEOPLE.source}(?: (?:\\p{L}+ )?(?:${PERSONS})|-?stämmig)`, "iu")
const CLOSED = /nur|ausschließlich|allein|unter den|lediglich|ihrer landsleute/i

const traits = (text: string) => PEOPLE.test(text) || ORIGIN.test(text) || FAITH.test(text)
/** Faith as the very purpose of a parish is its own affair; the rule looks at conditions of joining. */
const closesMembership = (sentence: Sentence) => JOINS.test(sentence.text) && traits(sentence.text) && !opens(sentence)

export const m01 = statuteRule({
  id: "M-01",
  severity: "D",
  applies: "all",
  topic: "membership",
  sources: [law("ao_1977", "52", "§ 52 Abs. 1 AO"), recalled("AGG: auf Vereine nur in besonderen Fällen anwendbar (§ 18 AGG)")],
  check: (reading) => {
    const membership = reading.about("membership", "admission")
    const closed = membership.find(closesMembership)
    if (closed) return SOFT.test(closed.text) ? unclear(closed) : unmet(closed, "membership")
    const open = reading
      .about("membership", "admission", "purpose", "preamble", "neutrality", "member-rights", "activities")
      .find(opens)
    const circle = reading.about("purpose", "activities").find(({ text }) => CLOSED.test(text) && CIRCLE.test(text))
    if (circle && (!open || open.text === circle.text)) return unmet(circle, "benefit")
    return open ? met(open) : inapplicable
  },
  proposal: () =>
    "Mitglied kann jede Person werden, die die Ziele des Vereins unterstützt. Herkunft, Staatsangehörigkeit und Religion spielen dabei keine Rolle. Die Angebote des Vereins stehen allen offen.",
  examples: [
    {
      name: "open to all",
      text: "§ 4 Mitgliedschaft\n(1) Mitglied kann jede Person werden, unabhängig von Herkunft und Religion.",
      expect: "met",
    },
    {
      name: "one nationality only",
      text: "§ 4 Mitgliedschaft\n(1) Mitglied kann nur werden, wer die peruanische Staatsangehörigkeit hat.",
      expect: "unmet",
      because: "membership",
    },
    {
      name: "benefit for one group only",
      text: "§ 2 Zweck\n(1) Zweck ist die Förderung der Jugendhilfe. Der Verein hilft ausschließlich peruanischen Familien.",
      expect: "unmet",
      because: "benefit",
    },
    {
      name: "one group first of all",
      text: "§ 4 Mitgliedschaft\n(1) Mitglied können insbesondere Menschen peruanischer Herkunft werden.",
      expect: "unclear",
    },
    {
      name: "nothing about origin",
      text: "§ 4 Mitgliedschaft\n(1) Mitglied kann jede natürliche Person werden.",
      expect: "inapplicable",
    },
  ],
})
