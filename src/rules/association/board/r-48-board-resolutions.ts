import { type Outcome, inapplicable, met, statuteRule, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { law, secondary } from "../../kit/index.ts"
import { ASSEMBLY, BOARD } from "../words.ts"

const DECIDES = /beschluss|beschlüss|beschließ|beschlussfähig|abstimm|stimmengleichheit|sitzung|mehrheit/iu
const CASTING_VOTE =
  /(?:stimmengleichheit|gleichstand|pattsituation|(?<!\p{L})patt)[^.]*(?:entscheidet|stimme|entscheidungs|ausschlag|doppelt|zählt)[^.]*/iu
/** "Bei Stimmengleichheit gilt der Antrag als abgelehnt", or the lot, or the members decide: nobody has two votes. */
const NOBODY_DECIDES_ALONE =
  /abgelehnt|(?<!\p{L})los(?!\p{L})|losentscheid|stichwahl|nicht angenommen|versammlung entscheidet|erneut|wiederhol|vertagt/iu
const ONE_PERSON = /vorsitz|präsident|sprecher|leit/iu

/** [smallest, largest] of "3" or "3-5"; undefined where it is no number. */
const range = (value: string): readonly [number, number] | undefined => {
  const [low, high] = value.split("-").map(Number)
  if (low === undefined || !Number.isFinite(low)) return undefined
  return [low, high !== undefined && Number.isFinite(high) ? high : low]
}

/** The board's size where the text gives exactly one. */
const sizeOf = (reading: Reading): readonly [number, number] | undefined => {
  const values = [...new Set(reading.claims("board-size").map(({ value }) => value))]
  return values.length === 1 && values[0] !== undefined ? range(values[0]) : undefined
}

const outOfReach = (reading: Reading, size: readonly [number, number] | undefined): Outcome | undefined => {
  if (!size) return undefined
  const claim = reading.claims("board-quorum").find(({ value }) => (range(value)?.[0] ?? 0) > size[1])
  const composed = reading.claims("board-size")[0]?.sentence
  if (!claim || !composed) return undefined
  return unmet([claim.sentence, composed], undefined, { quorum: claim.value, size: String(size[1]) })
}

const byOnePerson = ({ text }: Sentence): boolean => {
  const tie = CASTING_VOTE.exec(text)?.[0]
  return tie !== undefined && ONE_PERSON.test(tie) && !NOBODY_DECIDES_ALONE.test(tie)
}

const check = (reading: Reading): Outcome => {
  const subject = reading
    .about("board-meeting", "board", "quorum", "voting")
    .filter(
      ({ text, section }) =>
        (BOARD.test(text) || BOARD.test(section.heading)) && !ASSEMBLY.test(section.heading) && !ASSEMBLY.test(text),
    )
  const size = sizeOf(reading)
  const tooMany = outOfReach(reading, size)
  if (tooMany) return tooMany
  const castingVote = subject.find(byOnePerson)
  if (castingVote && size && size[0] === size[1] && size[0] % 2 === 0) return unmet(castingVote, "tie", { size: String(size[0]) })
  const decides = castingVote ?? subject.find(({ text }) => DECIDES.test(text))
  return decides ? met(decides) : inapplicable
}

/** §§ 28, 32 BGB: a board must be able to reach the number that it needs for a resolution. */
export const r48 = statuteRule({
  id: "R-48",
  severity: "D",
  applies: "all",
  sources: [
    law("bgb", "28", "§ 28 BGB"),
    law("bgb", "32", "§ 32 BGB"),
    law("bgb", "34", "§ 34 BGB"),
    secondary("Beanstandung AG Stuttgart 2018, dokumentiert"),
  ],
  topic: "board-meeting",
  check,
  proposal: (reading, { because }) =>
    because === "tie"
      ? "Bei Stimmengleichheit ist ein Antrag abgelehnt."
      : `${boardTerm(reading).opening} ist beschlussfähig, wenn mindestens die Hälfte seiner Mitglieder anwesend ist. Beschlüsse können auch in Textform oder in einer Videokonferenz gefasst werden.`,
  examples: [
    {
      name: "two of three",
      text: "§ 7 Vorstand\n(1) Der Vorstand besteht aus drei Mitgliedern.\n(2) Der Vorstand ist beschlussfähig, wenn mindestens zwei Vorstandsmitglieder anwesend sind.",
      expect: "met",
    },
    {
      name: "five of three",
      text: "§ 7 Vorstand\n(1) Der Vorstand besteht aus drei Mitgliedern.\n(2) Der Vorstand ist beschlussfähig, wenn mindestens fünf Vorstandsmitglieder anwesend sind.",
      expect: "unmet",
    },
    {
      name: "an even board and one decisive vote",
      text: "§ 7 Vorstand\n(1) Der Vorstand besteht aus zwei Mitgliedern.\n(2) Bei Stimmengleichheit im Vorstand entscheidet die Stimme der Vorsitzenden.",
      expect: "unmet",
      because: "tie",
    },
    { name: "nothing on it", text: "§ 1 Name\nDer Verein heißt „Nachbarschaft am Kanal“.", expect: "inapplicable" },
  ],
})
