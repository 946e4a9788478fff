import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm, boardTerm } from "../../statutes/own-terms.ts"
import { law, recalled, secondary } from "../../kit/index.ts"
import { BOARD, OFFICE } from "../words.ts"
import { hasAssembly, inviting, ofTheAssembly } from "./convening.ts"

const AGENT = /(?:vom|durch|von|seitens|obliegt|(?<!\p{L})(?:der|die|das|den|dem|ein|eine|ihm))[^.]{0,60}/iu
const JOINTLY =
  /(?:gemeinsam|gemeinschaftlich|beide\p{L}*)[^.]{0,40}(?:einberuf|einlad|laden)|(?:einberuf|einlad|laden)[^.]{0,40}gemeinsam/iu
const MINORITY_ONLY = /verlang|auf antrag|beantrag|minderheit/iu

const names = ({ text }: Sentence): boolean =>
  (BOARD.test(text) || OFFICE.test(text) || /geschäftsstelle|geschäftsführung/iu.test(text)) && AGENT.test(text)

const check = (reading: Reading): Outcome => {
  if (!hasAssembly(reading)) return inapplicable
  const invitations = inviting(reading)
  const said = invitations.find((sentence) => names(sentence) && !MINORITY_ONLY.test(sentence.text)) ?? invitations.find(names)
  if (said) return JOINTLY.test(said.text) ? unclear(said) : met(said)
  const claimed = reading.claims("calls-assembly")[0]?.sentence
  if (claimed) return met(claimed)
  const elsewhere = reading
    .about("board", "convening")
    .find(({ text }) => /einberuf|einzuberufen|einlad|vorbereit/iu.test(text) && /versammlung/iu.test(text))
  if (elsewhere) return met(elsewhere)
  return unmet(
    invitations[0] ??
      reading.about("assembly").find((sentence) => sentence.section.topics.has("assembly") && ofTheAssembly(sentence)),
  )
}

/** Somebody must be named who calls the meeting; an invitation by anybody else can make its resolutions void. */
export const r55 = statuteRule({
  id: "R-55",
  severity: "E",
  applies: "all",
  sources: [
    law("bgb", "36", "§ 36 BGB"),
    law("bgb", "26", "§ 26 BGB"),
    secondary("Beanstandung AG Dortmund 2022/23, dokumentiert"),
    recalled("Einberufung durch zwei Personen gemeinsam als Blockade: Erfahrungswissen"),
  ],
  topic: "convening",
  check,
  proposal: (reading) => `${assemblyTerm(reading).opening} wird von ${boardTerm(reading).dative} einberufen.`,
  examples: [
    {
      name: "the board",
      text: "§ 6 Mitgliederversammlung\nDie Mitgliederversammlung wird vom Vorstand einberufen.",
      expect: "met",
    },
    {
      name: "nobody",
      text: "§ 6 Mitgliederversammlung\nDie Mitglieder werden mit einer Frist von zwei Wochen in Textform zur Mitgliederversammlung eingeladen.",
      expect: "unmet",
    },
    {
      name: "two together",
      text: "§ 6 Mitgliederversammlung\nDie Mitgliederversammlung wird vom Vorsitzenden und vom Schriftführer gemeinsam einberufen.",
      expect: "unclear",
    },
    { name: "no meeting at all", text: "§ 7 Vorstand\nDer Vorstand führt die Geschäfte.", expect: "inapplicable" },
  ],
})
