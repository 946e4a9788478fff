import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm, boardTerm } from "../../statutes/own-terms.ts"
import { law, secondary } from "../../kit/index.ts"
import { BOARD } from "../words.ts"

const PAID =
  /ehrenamtspauschale|§ ?3 nr\.? ?26|tätigkeitsvergütung|aufwandsentschädigung|vergüt(?:et|ung)|entgelt(?!los)|honorar|(?<!\p{L})geh(?:alt(?!en)|älter)|dienstvertr|pauschale\p{L}* (?:aufwand|entschäd|zahlung)|entlohn|besold/iu
const UNPAID =
  /ehrenamtlich|unentgeltlich|unbezahlt|ohne (?:entgelt|vergütung|bezahlung)|(?:keine|keinerlei) (?:\p{L}+ )?(?:vergütung|entgelt|bezahlung)/iu
/** The sentence that nobody is favoured speaks of pay too, and of nobody on the board. */
const NOBODY_FAVOURED = /unverhältnismäßig|fremd sind|begünstigt|mitteln des vereins/iu
const WHO_OR_HOW_DECIDES =
  /versammlung|beschl|entscheid|(?:trifft|legt|setzt)[^.]{0,40}(?:fest|höhe)|zuständig|festgelegt|festgesetzt|genehmig|bestimm|vereinsordnung|geschäftsordnung|finanzordnung/iu
const DENIED =
  /(?:kein|nicht|ohne)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:vergüt|entgelt|aufwandsentschädig|honorar|(?<!\p{L})gehalt)|(?:vergüt|entgelt|aufwandsentschädig)\p{L}*[^.]{0,60}(?:nicht|kein|ausgeschlossen)/iu
const SOFTENED =
  /grundsätzlich|soweit|abweichend|ausnahm|jedoch|dennoch|hiervon|kann (?:aber|auch)|können (?:aber|auch)|trotzdem|unbeschadet|im rahmen|sofern|nicht anders/iu
/** Former yearly amounts of the Ehrenamtspauschale; 960 € since 2026. */
const STALE = /(?<![\d.,])(?:500|720|840)(?:,(?:00|-+))?\s*(?:€|euro|eur(?!\p{L}))/iu

/** Whoever else is paid (members, trainers, those the association bills for) is no matter of this provision. */
const RECEIVERS = new RegExp(
  `${BOARD.source}|(?:vereins|organ|satzungs)\\p{L}*ämter|ämter|amtsträger|organmitglied|ehrenamt|funktionsträger`,
  "iu",
)

const paysTheBoard = ({ text, section }: Sentence): boolean =>
  !NOBODY_FAVOURED.test(text) &&
  (RECEIVERS.test(text) || BOARD.test(section.heading) || /vergütung|ehrenamt|aufwand/iu.test(section.heading))

const CONTRACT = /dienstvertr|arbeitsvertr|(?<!\p{L})gehalt/iu

const decided = (first: Sentence, paid: readonly Sentence[], unpaid: Sentence | undefined): Outcome => {
  const whole = [...new Set(paid.map(({ paragraph }) => paragraph.text))].join(" ")
  if (!WHO_OR_HOW_DECIDES.test(whole))
    return BOARD.test(`${first.section.heading} ${first.text}`) ? unmet(first) : unclear(first, "decides")
  const bothSaid = unpaid !== undefined && unpaid.start !== first.start && CONTRACT.test(whole)
  return bothSaid && !SOFTENED.test(`${whole} ${unpaid.text}`) ? unclear([unpaid, first]) : met(first)
}

const check = (reading: Reading): Outcome => {
  const subject = reading.about("board-pay", "board", "means").filter(paysTheBoard)
  const paid = subject.filter(
    ({ text }) => PAID.test(text.replaceAll(/unentgeltlich/giu, "")) && !DENIED.test(text) && text.length > 30,
  )
  const unpaid = subject.find(({ text }) => UNPAID.test(text) || (PAID.test(text) && DENIED.test(text)))
  const stale = paid.find(({ text }) => STALE.test(text) && /ehrenamt|26 ?a|pauschal/iu.test(text))
  if (stale) return unmet(stale, "amount")
  const [first] = paid
  if (first) return decided(first, paid, unpaid)
  return unpaid ? met(unpaid) : inapplicable
}

/** § 27 Abs. 3 Satz 2 BGB: the board is unpaid; every lump sum needs a clause that names who decides (§ 40 BGB). */
export const r44 = statuteRule({
  id: "R-44",
  severity: "D",
  applies: "all",
  sources: [
    law("bgb", "27", "§ 27 Abs. 3 BGB"),
    law("bgb", "40", "§ 40 BGB"),
    secondary("§ 3 Nr. 26a EStG"),
    secondary("BGH, II ZR 22/07"),
  ],
  topic: "board-pay",
  check,
  proposal: (reading) =>
    `${boardTerm(reading).opening} arbeitet grundsätzlich ehrenamtlich. ${assemblyTerm(reading).opening} kann beschließen, dass Mitglieder ${boardTerm(reading).genitive} eine angemessene Vergütung bis zur Höhe des § 3 Nr. 26a EStG erhalten.`,
  examples: [
    {
      name: "unpaid in the official word",
      text: "§ 7 Vorstand\nDie Mitglieder des Vorstands arbeiten ehrenamtlich und unentgeltlich.",
      expect: "met",
    },
    {
      name: "unpaid, the assembly may decide otherwise",
      text: "§ 8 Vergütung des Vorstands\nDer Vorstand ist grundsätzlich ehrenamtlich tätig. Die Mitgliederversammlung kann eine Ehrenamtspauschale beschließen.",
      expect: "met",
    },
    {
      name: "an old amount",
      text: "§ 8 Vergütung des Vorstands\nDie Mitgliederversammlung kann beschließen, dass der Vorstand eine Ehrenamtspauschale von 720 € im Jahr erhält.",
      expect: "unmet",
      because: "amount",
    },
    {
      name: "paid, nobody decides",
      text: "§ 8 Vergütung des Vorstands\nDie Mitglieder des Vorstands erhalten eine Aufwandsentschädigung.",
      expect: "unmet",
    },
    {
      name: "unpaid and under contract",
      text: "§ 8 Vergütung des Vorstands\nDer Vorstand arbeitet ehrenamtlich. Der Vorstand erhält eine Vergütung durch Dienstvertrag, über die die Mitgliederversammlung entscheidet.",
      expect: "unclear",
    },
    {
      name: "whoever works for the association may be paid, nobody decides",
      text: "§ 8 Vergütung\nFür ehrenamtliche Arbeit im Verein kann eine Aufwandsentschädigung gezahlt werden.",
      expect: "unclear",
      because: "decides",
    },
    { name: "nothing on it", text: "§ 7 Vorstand\nDie Mitgliederversammlung wählt den Vorstand.", expect: "inapplicable" },
  ],
})
