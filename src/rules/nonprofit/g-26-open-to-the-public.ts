import { secondary } from "../kit/index.ts"
import { type Reading, type Sentence, met, inapplicable, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { purposeSentences } from "./passages.ts"
import { ao } from "./sources.ts"

const PEOPLES =
  /(?<!\p{L})(?:türkisch|kurdisch|arabisch|syrisch|irakisch|iranisch|persisch|afghanisch|pakistanisch|indisch|tamilisch|vietnamesisch|chinesisch|koreanisch|japanisch|russisch|russlanddeutsch|ukrainisch|polnisch|rumänisch|bulgarisch|ungarisch|serbisch|kroatisch|bosnisch|albanisch|kosovarisch|mazedonisch|griechisch|italienisch|spanisch|portugiesisch|marokkanisch|tunesisch|algerisch|ägyptisch|libanesisch|palästinensisch|eritreisch|äthiopisch|somalisch|ghanaisch|nigerianisch|kamerunisch|togoisch|kongolesisch|senegalesisch|guineisch|afrikanisch|assyrisch|aramäisch|armenisch|alevitisch|jesidisch|ezidisch|brasilianisch|kolumbianisch|chilenisch|peruanisch|kubanisch|lateinamerikanisch)\p{Ll}*/iu
const PEOPLE =
  /Bürger|Mitbürger|Landsleute|Staatsangehörig|Nationalität|Abstammung|Herkunft|Bevölkerung|Gemeinschaft|Familien|Frauen|Männer|Jugendliche|Kinder|Personen|Menschen/u
const FOR_THEM = /\bunter (?:den|der)\b|(?:für|an|von|der|den) /u
const EVERYBODY =
  /(?:alle[nr]?|jede[rmn]?|Allgemeinheit|Öffentlichkeit|offen|unabhängig|ungeachtet|interessierte).{0,60}(?:Mensch|Person|Interessiert|Bürger|offen|Herkunft|Nationalität|Staatsangehörig|zugänglich|Bevölkerung|Besucher)|Allgemeinheit|unabhängig von|ohne Ansehen/u
const MEMBER = /Mitglied\p{Ll}* (?:des Vereins )?(?:kann|können|ist|sind|darf|dürfen|werden)|aufgenommen/u
const BY_BIRTH =
  /Staatsangehörig|Nationalität|Abstammung|ethnisch|Volkszugehörig|Angehörige[rn]? (?:der|des) (?:Familie|Sippe|Stamm|Volk|Belegschaft)|Landsleute|Mitarbeiter der (?:Firma|\p{Lu})|Muslim|Moslem|Angehörige[rn]? (?:der|des) \p{L}+ (?:Religion|Glaubens)/u

const members = (reading: Reading): readonly Sentence[] =>
  reading.about("membership", "admission").filter(({ text }) => MEMBER.test(text))

const onlyByBirth = ({ text }: Sentence): boolean =>
  (BY_BIRTH.test(text) || (PEOPLES.test(text) && PEOPLE.test(text))) &&
  !/unabhängig|ungeachtet|alle Nationalit|jede[rn]? Nationalit|ohne Rücksicht/u.test(text)

const forOnePeople = ({ text }: Sentence): boolean =>
  PEOPLES.test(text) &&
  FOR_THEM.test(text) &&
  /(?:\bunter den|Zusammengehörigkeit|Kontakt\p{Ll}*|Interessen|Angehörige|Betreuung|Unterstützung|Hilfe|für) .{0,60}/u.test(
    text,
  ) &&
  new RegExp(String.raw`${PEOPLES.source} (?:\p{Lu}\p{Ll}+ (?:und|oder) )?(?:${PEOPLE.source})`, "iu").test(text)

/** § 52 Abs. 1 AO: the general public, not a closed circle. */
export const g26 = statuteRule({
  id: "G-26",
  severity: "C",
  applies: "charitable",
  sources: [ao("52", "Abs. 1"), secondary("BFH, V R 52/15 und X R 165/88")],
  topic: "purpose",
  check: (reading) => {
    const who = members(reading)
    const aims = purposeSentences(reading)
    if (who.length === 0 && aims.length === 0) return inapplicable
    const closed = who.find(onlyByBirth)
    const benefit = aims.find(forOnePeople)
    const open = [...aims, ...who].find(({ text }) => EVERYBODY.test(text))
    if (closed !== undefined)
      return benefit !== undefined && open === undefined ? unmet([closed, benefit]) : unclear(closed, "members")
    if (benefit !== undefined) return unclear(benefit, "benefit")
    return met(open ?? who[0] ?? aims[0])
  },
  proposal: () =>
    "Mitgliedschaft und Angebote stehen allen offen, die die Ziele des Vereins unterstützen, unabhängig von Herkunft, Staatsangehörigkeit, Religion und Geschlecht.",
  examples: [
    {
      name: "open to everybody",
      text: "§ 3 Mitgliedschaft\nMitglied kann jede Person werden, die die Ziele des Vereins unterstützt.",
      expect: "met",
    },
    {
      name: "members by nationality",
      text: "§ 3 Mitgliedschaft\nMitglied kann nur werden, wer die griechische Staatsangehörigkeit hat.",
      expect: "unclear",
      because: "members",
    },
    {
      name: "benefits for one group",
      text: "§ 2 Zweck\nDer Verein stärkt den Kontakt unter den griechischen Bürgern in Musterstadt.",
      expect: "unclear",
      because: "benefit",
    },
    {
      name: "both closed",
      text: "§ 2 Zweck\nZweck des Vereins ist die Unterstützung griechischer Familien und Hilfe für griechische Familien in Musterstadt.\n§ 3 Mitgliedschaft\nMitglied kann nur werden, wer die griechische Staatsangehörigkeit hat.",
      expect: "unmet",
    },
    { name: "nothing on it", text: "§ 9 Geschäftsjahr\nDas Geschäftsjahr ist das Kalenderjahr.", expect: "inapplicable" },
  ],
})
