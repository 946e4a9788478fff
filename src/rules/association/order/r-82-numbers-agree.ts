import { law } from "../../kit/index.ts"
import type { Claim, ClaimKey, Reading, Sentence } from "../../statutes/reading.ts"
import { firstWith, inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"

/** Questions with one answer, and the message that names the question. */
const QUESTIONS: readonly (readonly [ClaimKey, string])[] = [
  ["board-size", "board-size"],
  ["board-term", "board-term"],
  ["notice-period", "notice-period"],
  ["minority", "minority"],
  ["majority-amendment", "majority"],
  ["majority-purpose", "majority"],
  ["majority-dissolution", "majority"],
  ["signs", "signs"],
]
/** Special cases may have numbers of their own. */
const SPECIAL =
  /außerordentlich|dringend|dringlich|eilfall|eilfäll|verkürz|zweite[nr]? (mitglieder)?versammlung|erneut|wiederholung|erste[nr]? (amtszeit|wahl|vorstand)|gründung|übergang|ausnahm|abweichend|ersatz|nachwahl|restliche|höchstens|maximal|bis zu|soweit|es sei denn|vorstandssitzung|beirat|kassenprüf|rechnungsprüf|jugend|ehrenmitglied|redaktion|zugegangen|zugang|abgesend|aufgabe zur post|nach (ablauf|ende|beginn)|ausschuss|sitzung(en)? \(|euro|eur\b|€|geschäftswert|in diese[nm] f[aä]ll|rechtsgeschäft|verhinder|solange|falls |mehr als ein|einzige[rn]? |nur ein |ladung zur sitzung|antr[aä]g[e]? (sind|müssen|auf)/i
/** A list run together holds several numbers; which one answers the question is not for us to guess. */
const LONG = 260
/** The seat of power differs: a Präsidium beside the Vorstand has a term of its own. */
const OTHER_BOARD = /präsidi|aufsichtsrat|verwaltungsrat|hauptausschuss|beisitz|gesamtvorstand|erweiterte/i

type Clash = { because: string; at: readonly [Sentence, Sentence] }

const clashIn = (claims: readonly Claim[], because: string): Clash | undefined => {
  const plain = claims.filter(({ sentence: { text } }) => text.length <= LONG && !SPECIAL.test(text))
  const [first] = plain
  const other = plain.find(
    ({ value, sentence }) =>
      first &&
      value !== first.value &&
      !overlaps(value, first.value) &&
      sentence !== first.sentence &&
      sameMatter(first.sentence.text, sentence.text),
  )
  return first && other ? { because, at: [first.sentence, other.sentence] } : undefined
}
/** "gerichtlich" and "außergerichtlich" may be two rules; so may two boards. */
const sameMatter = (one: string, other: string) =>
  otherBoard(one) === otherBoard(other) &&
  COURT_ONLY.test(one) === COURT_ONLY.test(other) &&
  OUT_OF_COURT_ONLY.test(one) === OUT_OF_COURT_ONLY.test(other)
/** "vom Präsidium gewählt" names who elects, not whose term it is. */
const otherBoard = (text: string) => OTHER_BOARD.test(text.replace(/(vom|von der|durch (den|das|die)) \p{L}+/giu, ""))
const COURT_ONLY = /^(?!.*außergerichtlich).*gerichtlich/i
const OUT_OF_COURT_ONLY = /^(?=.*außergerichtlich)(?!.*(?<!außer)gerichtlich)/i
/** "3" fits "3-5". */
const overlaps = (one: string, other: string) => {
  const [a, b] = [rangeOf(one), rangeOf(other)]
  return a !== undefined && b !== undefined && (one.includes("-") || other.includes("-")) && a.from <= b.to && b.from <= a.to
}
const rangeOf = (value: string) => {
  const [from, to] = value.split("-").map(Number)
  return from === undefined || Number.isNaN(from) ? undefined : { from, to: to === undefined || Number.isNaN(to) ? from : to }
}

/** A quorum that the board can never reach. */
const quorumClash = (reading: Reading): Clash | undefined => {
  const sizes = reading.claims("board-size")
  const largest = Math.max(...sizes.map(({ value }) => rangeOf(value)?.to ?? 0))
  const size = sizes[0]
  if (
    !size ||
    largest === 0 ||
    sizes.some(({ value, sentence }) => rangeOf(value) === undefined || /mindestens/i.test(sentence.text))
  )
    return undefined
  const quorum = reading.claims("board-quorum").find(({ value }) => (rangeOf(value)?.from ?? 0) > largest)
  return quorum ? { because: "quorum", at: [size.sentence, quorum.sentence] } : undefined
}

/** "In einem Wahlgang" and "in getrennten Wahlgängen" for the same board. */
const ballotClash = (reading: Reading): Clash | undefined => {
  const elections = reading
    .about("board-election", "elections")
    .filter(({ text }) => /[Vv]orst[aä]nd|[Vv]orsitz|Präsid/.test(text))
  const together = firstWith(elections, /in einem (?:einzigen |gemeinsamen )?Wahlgang|en bloc|im Block/i)
  const apart = firstWith(elections, /(?:getrennten|einzelnen|gesonderten|separaten) Wahlg[aä]ng/i)
  const choice = [together, apart].some(
    (one) => one !== undefined && /kann|können|auf Antrag|oder|sofern|wenn|bei mehr/i.test(one.text),
  )
  return together && apart && together !== apart && !choice ? { because: "ballots", at: [together, apart] } : undefined
}

export const r82 = statuteRule({
  id: "R-82",
  severity: "D",
  applies: "all",
  topic: "board",
  sources: [law("bgb", "25", "§ 25 BGB (die Satzung muss bestimmt sein)"), law("bgb", "57", "§ 57 Abs. 1 BGB")],
  check: (reading) => {
    const clash =
      QUESTIONS.map(([key, because]) => clashIn(reading.claims(key), because)).find((found) => found !== undefined) ??
      quorumClash(reading) ??
      ballotClash(reading)
    if (clash) return unmet(clash.at, clash.because)
    const asked = QUESTIONS.flatMap(([key]) => reading.claims(key).slice(0, 1))
    return asked[0] ? met(asked[0].sentence) : inapplicable
  },
  examples: [
    {
      name: "one term of office",
      text: "§ 8 Vorstand\n(1) Der Vorstand besteht aus drei Personen. Er wird für zwei Jahre gewählt.",
      expect: "met",
    },
    {
      name: "two terms of office",
      text: "§ 7 Mitgliederversammlung\n(1) Die Mitgliederversammlung wählt den Vorstand für drei Jahre.\n§ 8 Vorstand\n(1) Die Amtszeit des Vorstands beträgt zwei Jahre.",
      expect: "unmet",
      because: "board-term",
    },
    {
      name: "one ballot and separate ballots",
      text: "§ 8 Vorstand\n(1) Der Vorstand wird in einem Wahlgang gewählt. Die Wahl der Vorsitzenden und der Kassenwartin erfolgt in getrennten Wahlgängen.",
      expect: "unmet",
      because: "ballots",
    },
    {
      name: "no number at all",
      text: "§ 2 Geschäftsjahr\n(1) Das Geschäftsjahr ist das Kalenderjahr.",
      expect: "inapplicable",
    },
  ],
})
