import { law, secondary } from "../../kit/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import type { Sentence } from "../../statutes/reading.ts"
import { inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { absaetzeOf, andNext } from "./passages.ts"

const STRIKE = /(?:[Ss]treichung|gestrichen|streichen|streicht)/u
/** Documents lose words and numbers, too. */
const OF_TEXT =
  /(?:Tagesordnung|Niederschrift|Protokoll|Satzungsbestimmung|Worte?s?(?!\p{L})|Absatz|Eintrag im|Liste der (?:Kandid|Anwesend))/u
const BY_ITSELF =
  /(?:(?:endet|erlischt|verliert|scheidet|scheiden|enden|verlieren|beendet|gilt)[^.;]{0,120}(?:automatisch|von selbst|ohne (?:weiteres|besonderen? |gesonderten? |einen? )?\p{L}*[Bb]eschlu|ohne (?:weiteres|Weiteres)|ohne Beschluss)|(?:automatisch|von selbst)[^.;]{0,80}(?:endet|erlischt|verliert|Ende|Erlöschen|ausgeschlossen|ausscheid)|im Verzug[^.;]{0,60}automatisch)/u
const OF_MEMBERSHIP = /(?:[Mm]itgliedschaft|Mitglied(?:s|er|ern|es)?(?!\p{L})|Mitgliederliste|Mitgliederverzeichnis)/u
/** Facts that need no decision: death, the end of a legal person, of an office, of a term, of being a pupil. */
const PLAIN_FACT =
  /(?:Tod|[Vv]erst[eo]rb|Auflösung|Erlöschen der (?:juristischen|Rechts)|juristische\p{L}* Person|Amt(?:es|s)?(?!\p{L})|Amtszeit|Vorstandsmitglied|[Ss]chul|[Ss]tudi|Exmatrikul|Wegzug|Kindergarten|Kita|Beschäftigung|befristet|Probe|Lebensjahr|volljährig|Beitragspflicht|Ehrenmitglied|Ansprüche|Stimmrecht|Übertragung)/u
const WARNED =
  /(?:[Mm]ahn|[Ee]rinner|[Aa]ufforder|aufgefordert|[Hh]inweis|hingewiesen|angedroht|[Aa]ndroh|[Aa]nkündig|angekündigt|Fristsetzung|gesetzte\p{L}* Frist|Nachfrist|[Aa]nhör|angehört|Stellungnahme|Gelegenheit)/u
const BY_DECISION =
  /(?:kann .{0,80}(?:Vorstand|Versammlung|Präsidium|gestrichen)|[Bb]eschlu(?:ss|ß)|beschlie|entscheid|durch (?:den|die|das) \p{L}*(?:[Vv]orstand|[Vv]ersammlung|[Pp]räsidium))/u
const WITHOUT_DECISION = /(?:ohne (?:\p{L}+ ){0,2}Beschlu|ohne Anhörung)/u
const ARREARS = /(?:[Bb]eitr[aä]g|[Rr]ückstand|[Vv]erzug|[Zz]ahl|Gebühr|entricht)/u

const warned = (sentence: Sentence): boolean => WARNED.test(absaetzeOf([sentence])) || WARNED.test(andNext(sentence, 2))

/** An item of a list under "Ende der Mitgliedschaft" need not repeat the word. */
const underMembership = ({ section }: Sentence): boolean =>
  section.topics.has("exit") || section.topics.has("strike") || section.topics.has("expulsion")

/** A list entry such as "durch Streichung" only announces; the rule on it stands elsewhere. */
const announces = ({ text }: Sentence): boolean =>
  !/(?:wenn|sofern|falls|bei |nach |mit |im |trotz|länger|mehr als|erfolgt|kann)/u.test(text)

/** §§ 25 BGB: a membership ends by itself only where the statutes say so clearly, and arrears are reminded of first. */
export const r22 = statuteRule({
  id: "R-22",
  severity: "D",
  applies: "all",
  sources: [law("bgb", "25", "§ 25 BGB"), secondary("OLG Oldenburg, 8 U 182/08")],
  topic: "strike",
  check: (reading) => {
    const about = reading
      .about("strike", "exit", "expulsion", "membership", "fees", "member-duties")
      .filter((sentence) => OF_MEMBERSHIP.test(sentence.text) || underMembership(sentence))
    const struck = about.filter(({ text }) => STRIKE.test(text) && !OF_TEXT.test(text))
    const automatic = about.filter(({ text }) => BY_ITSELF.test(text) && !PLAIN_FACT.test(text))
    const undecided = automatic.find((sentence) => WITHOUT_DECISION.test(sentence.text) || !warned(sentence))
    if (undecided !== undefined) return unmet(undecided, "automatic")
    const unwarned = struck.find((sentence) => ARREARS.test(sentence.text) && !announces(sentence) && !warned(sentence))
    if (unwarned !== undefined) return unmet(unwarned, "reminder")
    const fine = struck.find((sentence) => warned(sentence) || BY_DECISION.test(sentence.text)) ?? automatic[0] ?? struck[0]
    return fine === undefined ? inapplicable : met(fine)
  },
  proposal: (reading) =>
    `Ein Mitglied kann durch Beschluss ${boardTerm(reading).genitive} von der Mitgliederliste gestrichen werden, wenn es trotz zweier Mahnungen in Textform mit dem Beitrag im Rückstand ist. Die zweite Mahnung muss auf die Streichung hinweisen.`,
  examples: [
    {
      name: "struck after two reminders",
      text: "§ 4 Streichung\nDer Vorstand kann ein Mitglied von der Mitgliederliste streichen, wenn es trotz zweier Mahnungen den Beitrag nicht zahlt.",
      expect: "met",
    },
    {
      name: "ends by itself after missed meetings",
      text: "§ 4 Ende der Mitgliedschaft\nWer dreimal nicht zur Versammlung kommt, verliert seine Mitgliedschaft automatisch ohne Beschluss.",
      expect: "unmet",
      because: "automatic",
    },
    {
      name: "struck without a reminder",
      text: "§ 4 Streichung\nEin Mitglied wird von der Mitgliederliste gestrichen, wenn es mit dem Beitrag im Rückstand ist.",
      expect: "unmet",
      because: "reminder",
    },
    {
      name: "nothing of the kind",
      text: "§ 4 Ende der Mitgliedschaft\nDie Mitgliedschaft endet durch Austritt. Er wird dem Vorstand schriftlich erklärt.",
      expect: "inapplicable",
    },
  ],
})
