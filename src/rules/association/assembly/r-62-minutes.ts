import { law } from "../../kit/index.ts"
import type { Reading, Sentence } from "../../statutes/reading.ts"
import { met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"

const MINUTES =
  /protokoll|niederschrift|dokumentier|niederzuleg|niedergeleg|niederleg|beurkund|(schriftlich|in textform) (festzuhalten|festgehalten|abzufassen|abgefasst|fixier|zu fixieren)|festgehalten|festzuhalten|beschlussbuch|beschlussfassung (geführt|wird geführt)|beschlüsse[^.]{0,60}(aufgezeichnet|aufzuzeichnen)/i
const SIGN =
  /unterzeich|unterzuzeich|unterfertig|unterschr(ie|ei)b|unterzuschreib|(gegen|ab)(zu|ge)?zeichn|zu zeichnen|(wird|werden|ist|sind|von)[^.]{0,80} gezeichnet|signier|unterschrift(en)? (des|der|von|durch|beider|sein)|mit [^.]{0,40}unterschrift/i
const CONFIRM = /bestätig|genehmig|beglaubig|freigegeben|freizugeben|gegengelesen|abgenommen/i
const BOARD_ONLY =
  /vorstandssitzung|vorstandsbeschl|beschlüsse (des|der) (\p{L}+ )?(vorstand|leitungs|präsidium)|sitzung(en)? (des|der) (\p{L}+ )?(vorstand|leitungs|präsidium)|beschlüsse[^.]{0,20}vorstands sind/iu
const ASSEMBLY = /versammlung|plenum|organe|mitgliederentscheid/i
const OTHER_PAPER =
  /antrag|beitritt|aufnahme|vollmacht|kassenbericht|prüfbericht|prüfungsbericht|prüfprotokoll|kassenprüf|rechnungsprüf/i

/** Minutes of the board alone are no minutes of the assembly. */
const ofBoardOnly = ({ text, section }: Sentence): boolean => {
  if (ASSEMBLY.test(text.replace(/versammlungsleit/gi, ""))) return false
  if (BOARD_ONLY.test(text)) return true
  return /vorstand|präsidium|leitung|beirat|prüfung|ausschuss/i.test(section.heading) && !ASSEMBLY.test(section.heading)
}

const minutesIn = (reading: Reading): readonly Sentence[] =>
  reading
    .about(
      "minutes",
      "assembly",
      "voting",
      "bodies",
      "board",
      "board-meeting",
      "convening",
      "online-meeting",
      "agenda",
      "elections",
    )
    .filter(
      (sentence) =>
        MINUTES.test(sentence.text) &&
        !sentence.topics.has("purpose") &&
        !ofBoardOnly(sentence) &&
        !isElectionOnly(sentence.text),
    )

/** "wählt eine Protokollführerin" names a person, not a paper; it counts only together with what that person does. */
const isElectionOnly = (text: string) =>
  !MINUTES.test(text.replace(/protokollführ\p{L}*|protokollant\p{L}*|protokollierende\p{L}*/giu, "")) && !SIGN.test(text)

/** A sentence that has the minutes signed: it says so itself, or it follows the one on the minutes in the same Absatz. */
const signs = (sentence: Sentence, minutes: readonly Sentence[]): boolean => {
  if (!SIGN.test(sentence.text) || ofBoardOnly(sentence)) return false
  if (MINUTES.test(sentence.text) || /beschlussfassung/i.test(sentence.text)) return true
  return !OTHER_PAPER.test(sentence.text) && follows(sentence, minutes)
}
const follows = (sentence: Sentence, minutes: readonly Sentence[]) => {
  const inSection = sentence.section.paragraphs.flatMap(({ sentences }) => sentences)
  const at = inSection.indexOf(sentence)
  const before = inSection.slice(Math.max(0, at - 3), at).filter((one) => minutes.includes(one))
  return before.some(
    (one) => one.paragraph === sentence.paragraph || /^(diese[srm]?|es|sie|das|die unterzeich)/i.test(sentence.text),
  )
}

export const r62 = statuteRule({
  id: "R-62",
  severity: "B",
  applies: "all",
  topic: "minutes",
  sources: [law("bgb", "58", "§ 58 Nr. 4 BGB"), law("bgb", "59", "§ 59 Abs. 2 BGB"), law("bgb", "60", "§ 60 BGB")],
  check: (reading) => {
    const minutes = minutesIn(reading)
    const signed = reading.sentences.find(
      (sentence) => signs(sentence, minutes) && (MINUTES.test(sentence.text) || minutes.length > 0),
    )
    if (signed) return met(signed)
    if (minutes.length === 0) return unmet()
    const confirmed = minutes.find(({ text }) => CONFIRM.test(text))
    return confirmed ? unclear(confirmed) : unmet(minutes[0], "signature")
  },
  proposal: (_, { because }) =>
    because === "signature"
      ? "Das Protokoll unterschreiben die Versammlungsleitung und die Person, die das Protokoll geführt hat."
      : "Über die Beschlüsse der Mitgliederversammlung wird ein Protokoll geführt. Die Versammlungsleitung und die Person, die das Protokoll geführt hat, unterschreiben es.",
  examples: [
    {
      name: "minutes and two signatures",
      text: "§ 8 Protokoll\n(1) Über die Beschlüsse der Mitgliederversammlung wird ein Protokoll geführt. Es wird von der Versammlungsleitung unterschrieben.",
      expect: "met",
    },
    {
      name: "in other words",
      text: "§ 8 Beurkundung der Beschlüsse\n(1) Beschlüsse der Versammlung sind schriftlich niederzulegen und vom Vorstand zu unterzeichnen.",
      expect: "met",
    },
    {
      name: "nobody signs",
      text: "§ 8 Mitgliederversammlung\n(1) Die Mitgliederversammlung wird vom Vorstand geleitet. Ihre Beschlüsse werden protokolliert.",
      expect: "unmet",
      because: "signature",
    },
    {
      name: "only the board's minutes are signed",
      text: "§ 8 Mitgliederversammlung\n(1) Die Mitgliederversammlung wählt den Vorstand.\n§ 9 Vorstand\n(1) Beschlüsse des Vorstands werden protokolliert und von der Sitzungsleitung unterschrieben.",
      expect: "unmet",
    },
    {
      name: "confirmed, perhaps without a signature",
      text: "§ 8 Mitgliederversammlung\n(1) Über die Mitgliederversammlung wird ein Protokoll geführt, das die Versammlungsleitung bestätigt.",
      expect: "unclear",
    },
  ],
})
