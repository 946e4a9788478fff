import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm } from "../../statutes/own-terms.ts"
import { law, secondary } from "../../kit/index.ts"
import { ASSEMBLY, BOARD } from "../words.ts"

const ABLE = /beschlu(?:ss|ß)-?(?:un)?fähig|(?:entscheidungs|abstimmungs)fähig/iu
const NEEDS =
  /hälfte|drittel|viertel|fünftel|zehntel|\d+ ?\/ ?\d+|[½⅓⅔¼¾]|\d+ ?(?:%|prozent|v\. ?h)|(?:mindestens|wenigstens|mehr als|minimum|ab einer zahl von|(?<!\p{L})von)\s+(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig)(?!\p{L})|(?<!\p{L})mehrheit der (?:\p{L}+ )?mitglieder (?:anwesend|erschienen)/iu
const SHARE = /hälfte|drittel|viertel|fünftel|zehntel|\d+ ?\/ ?\d+|[½⅓⅔¼¾]|\d+ ?(?:%|prozent|v\. ?h)/iu
const ANY_NUMBER =
  /(?:ohne rücksicht|unabhängig|ungeachtet|unbeschadet|gleich|egal)[^.]{0,60}(?:zahl|anzahl|teilnehm|erschien|anwesen)|jede\p{L}* ordnungs(?:gemäß|mäßig)\p{L}*|in jedem fall|auf jeden fall|stets|immer beschlu/iu
const SECOND =
  /(?:zweite|weitere|neue|erneut|nochmal|wiederum|folge|wiederhol|eventual|innerhalb|binnen|spätestens|unmittelbar|anschließend)\p{L}*[^.]{0,160}(?:versammlung|einberuf|einzuberufen|einlad|einzuladen|sitzung)|(?:versammlung|einberuf|einzuberufen|einlad|einzuladen)[^.]{0,120}(?:zweite|weitere|neu|erneut|nochmal|wiederum)/iu
const FEW =
  /(?:zwei|drei|vier|fünf|sechs|sieben|(?<!\d)[2-7])(?!\d)\s+(?:\p{L}+\s+){0,4}(?:mitglied|person|vorstand|erschien|anwesend)/iu

const ofAssembly = ({ text, section }: Sentence): boolean =>
  (ASSEMBLY.test(text) && !BOARD.test(text.split(ABLE)[0] ?? "")) ||
  ASSEMBLY.test(text) ||
  (!BOARD.test(text) && !BOARD.test(section.heading) && section.topics.has("assembly"))

const check = (reading: Reading): Outcome => {
  const subject = reading.about("quorum", "assembly", "dissolution", "amendment").filter(ofAssembly)
  const able = subject.filter(({ text }) => ABLE.test(text))
  const [first] = able
  if (!first) return inapplicable
  const needing = able.filter(({ text }) => NEEDS.test(text) && !ANY_NUMBER.test(text))
  const [quorum] = needing
  if (!quorum) return met(first)
  const places = [...new Set([...needing, ...subject].map(({ paragraph }) => paragraph))]
  if (places.some(({ text }) => SECOND.test(text)) || subject.some(({ text }) => ABLE.test(text) && ANY_NUMBER.test(text)))
    return met(quorum)
  const share = needing.find(({ text }) => SHARE.test(text) && !(FEW.test(text) && /oder/iu.test(text)))
  if (share) return unmet(share)
  return FEW.test(quorum.text) ? unclear(quorum) : unmet(quorum)
}

/** A quorum without a second meeting can leave an association unable to decide; the second meeting must stand in the statutes. */
export const r57 = statuteRule({
  id: "R-57",
  severity: "D",
  applies: "all",
  sources: [law("bgb", "32", "§ 32 BGB"), secondary("BGH, 10.10.1988, II ZR 51/88")],
  topic: "quorum",
  check,
  proposal: (reading) =>
    `Jede ordnungsgemäß einberufene Versammlung ist beschlussfähig, gleich wie viele Mitglieder kommen. Das gilt für ${assemblyTerm(reading).accusative} und ihre Wahlen.`,
  examples: [
    {
      name: "whoever comes decides",
      text: "§ 6 Mitgliederversammlung\nJede ordnungsgemäß einberufene Mitgliederversammlung ist beschlussfähig.",
      expect: "met",
    },
    {
      name: "half, and a second meeting",
      text: "§ 6 Mitgliederversammlung\nDie Mitgliederversammlung ist beschlussfähig, wenn die Hälfte der Mitglieder anwesend ist. Sonst wird binnen vier Wochen eine zweite Versammlung einberufen; sie ist ohne Rücksicht auf die Zahl der Erschienenen beschlussfähig.",
      expect: "met",
    },
    {
      name: "one third and nothing else",
      text: "§ 6 Mitgliederversammlung\nDie Mitgliederversammlung ist beschlussfähig, wenn mindestens ein Drittel der Mitglieder anwesend ist.",
      expect: "unmet",
    },
    {
      name: "three members",
      text: "§ 6 Mitgliederversammlung\nDie Mitgliederversammlung ist beschlussfähig, wenn mindestens drei Mitglieder anwesend sind.",
      expect: "unclear",
    },
    {
      name: "only the board's",
      text: "§ 7 Vorstand\nDer Vorstand ist beschlussfähig, wenn die Hälfte seiner Mitglieder anwesend ist.",
      expect: "inapplicable",
    },
  ],
})
