import { met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { law, recalled } from "../../kit/index.ts"
import { BOARD, OFFICE } from "../words.ts"

const LENGTH =
  "(?:(?:\\d+|ein(?:e[snm]?)?|zwei|drei|vier|fünf|sechs)\\s*(?:\\(\\d\\)\\s*)?(?:volle[ns]? )?(?:geschäfts|kalender|vereins|amts)?-?(?:jahr|semester|monat)(?:e[sn]?|s|n)?(?!\\p{L})|(?<!\\p{L})(?:all|zwei|drei|vier)?jährlich|(?:ein|zwei|drei|vier|fünf)jährige)"
const IN_OFFICE =
  "(?:gewählt|wählt|wahl(?!berecht)|bestellt|im amt|amtiert|amtszeit|amtsdauer|amtsperiode|wahlperiode|wahlzeit|legislatur)"
const TERM = new RegExp(`${LENGTH}[^.]{0,160}${IN_OFFICE}|${IN_OFFICE}[^.]{0,200}${LENGTH}`, "iu")
const UNTIL_NEXT =
  /(?:gewählt|bestellt|amtszeit|amtsdauer|im amt)[^.]*(?:bis zur|bis zum)\s+(?:nächsten|kommenden|übernächsten|darauffolgenden)\s+(?:ordentlichen\s+)?\p{L}*versammlung|bis zur nächsten[^.]{0,40}versammlung[^.]{0,40}(?:gewählt|bestellt)/iu
const INDEFINITE =
  /(?:unbestimmte|unbegrenzte|unbefristet|auf lebenszeit|lebenslang|bis auf widerruf)|gewählt und (?:ver)?bleibt[^.]*(?:im amt|bis)/iu
const NOT_THE_BOARD =
  /kassenprüf|rechnungsprüf|revisor|beirat|ehrenrat|ausschuss|einberuf|einzuberufen|ermächtig|kooptier|ersatz|scheidet|ausscheid|ausgeschieden|nachfolg|delegierte(?!n?versammlung)/iu
const SUBJECT = new RegExp(
  `^(?:die (?:gewählten )?mitglieder (?:des|der) |jedes mitglied des |der |das |die )?(?:\\p{L}+ )?(?:${BOARD.source})`,
  "iu",
)

/** Without a term nobody knows when to elect again; the law has no rule on it. */
export const r40 = statuteRule({
  id: "R-40",
  severity: "E",
  applies: "all",
  sources: [law("bgb", "27", "§ 27 Abs. 1 und 2 BGB"), recalled("Übliche Amtsdauer von einem bis fünf Jahren: Erfahrungswissen")],
  topic: "board-term",
  check: (reading) => {
    const subject = reading.about("board-term", "board", "board-election")
    const ofBoard = subject.filter(
      ({ text, section }) =>
        SUBJECT.test(text) ||
        (!NOT_THE_BOARD.test(text) && (BOARD.test(text) || OFFICE.test(text) || BOARD.test(section.heading))),
    )
    const said =
      ofBoard.find(({ text }) => (TERM.test(text) || UNTIL_NEXT.test(text)) && !/einzuberufen|einberufen/iu.test(text)) ??
      reading.claims("board-term")[0]?.sentence
    if (said) return met(said)
    const indefinite = ofBoard.find(({ text }) => INDEFINITE.test(text))
    return indefinite ? unclear(indefinite) : unmet()
  },
  proposal: (reading) => `${boardTerm(reading).opening} wird für die Dauer von zwei Jahren gewählt. Wiederwahl ist möglich.`,
  examples: [
    { name: "two years", text: "§ 7 Vorstand\nDie Mitgliederversammlung wählt den Vorstand für zwei Jahre.", expect: "met" },
    {
      name: "no term",
      text: "§ 7 Vorstand\nDer Vorstand besteht aus drei Mitgliedern. Die Mitgliederversammlung wählt ihn.",
      expect: "unmet",
    },
    {
      name: "without end",
      text: "§ 7 Vorstand\nDie Mitgliederversammlung wählt den Vorstand auf unbestimmte Zeit.",
      expect: "unclear",
    },
  ],
})
