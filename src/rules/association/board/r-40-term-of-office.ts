import { met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { law, recalled } from "../../kit/index.ts"
import { BOARD } from "../words.ts"

const TERM =
  /(?:jahr|semester|monat)\p{L}*[^.]{0,80}(?:gewählt|wählt|wahl|bestellt|berufen|im amt|amtiert|amtszeit|amtsdauer)|(?:gewählt|wählt|wahl|bestellt|berufen|amtszeit|amtsdauer|amtsperiode|wahlperiode|wahlzeit|legislatur|turnus)\p{L}*[^.]{0,200}(?:jahr|semester|monat)|(?:jährlich|zweijährig|dreijährig|vierjährig)\p{L}*[^.]{0,80}(?:wahl|wähl|amts)|(?:wahl|wähl)[^.]{0,80}jährlich/iu
const UNTIL_NEXT =
  /(?:bis zur|bis zum)\s+(?:nächsten|kommenden|übernächsten|darauffolgenden)\s+(?:ordentlichen\s+)?\p{L}*versammlung/iu
const INDEFINITE = /(?:unbestimmte|unbegrenzte|unbefristet|auf lebenszeit|lebenslang|bis auf widerruf)/iu
const NOT_THE_BOARD = /kassenprüf|rechnungsprüf|revisor|geschäftsjahr|beirat|ehrenrat/iu

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
      ({ text, section }) => !NOT_THE_BOARD.test(text) || BOARD.test(text) || BOARD.test(section.heading),
    )
    const said = ofBoard.find(({ text }) => TERM.test(text) || UNTIL_NEXT.test(text)) ?? reading.claims("board-term")[0]?.sentence
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
