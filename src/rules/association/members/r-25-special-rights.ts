import { law } from "../../kit/index.ts"
import type { Sentence } from "../../statutes/reading.ts"
import { inapplicable, statuteRule, unclear, unmet } from "../../statutes/rule.ts"

const FOUNDERS = /Gründungsmitglied|(?<!\p{L})Gründer(?:innen|in|n)?(?!\p{L})/u
const PRIVILEGE =
  /(?:[Vv]ertretungsberechtigt|Veto|Vorrecht|[Ss]onderrecht|besondere[ns]? Recht|(?:doppelte|zwei|drei|mehr) ?(?:s|S)timm|allein (?:das|ein) (?:Stimm|Wahl)recht|nur .{0,40}Gründungsmitglied.{0,60}(?:stimm|wähl|Vorstand)|unkündbar|nicht ausgeschlossen werden|dauerhaft|ständige|auf Lebenszeit|Zustimmung (?:aller|der|von)\s.{0,20}Gründ|Vorschlagsrecht|gehören dem (?:Vorstand|Beirat)|(?:bilden|sind) (?:den|automatisch|immer|stets)|Sitz im Vorstand|bedürfen der Zustimmung)/u
/** Being a founder is told of, not rewarded. */
const ONLY_TOLD =
  /(?:unterzeichn|unterschr|Unterschrift|beschlossen|errichtet|Gründungsversammlung|sind die|gelten als|besteht aus|haben (?:die|diese) Satzung|befreit)/u
const VETO = /[Vv]eto(?:recht)?(?!\p{L})|Einspruchsrecht mit/u
const NOT_SPECIAL = /(?:kein|ohne) \p{L}*[Vv]eto|[Jj]edes (?:\p{L}+ )?Mitglied|[Aa]lle (?:\p{L}+ )?Mitglieder/u
const FOR_LIFE = /(?:auf Lebenszeit|lebenslang|lebenslänglich|auf unbestimmte Zeit)/u
const OFFICE = /(?:[Vv]orst[aä]nd|[Vv]orsitz|[Pp]räsid|Amt(?!s?gericht)|Amtszeit|Geschäftsführ|Leiter|Kurator)/u
const HONORARY = /(?:[Ee]hren|beitragsfrei)/u
const EX_OFFICIO = /(?:geborene[ns]?\s(?:\p{L}+\s)?[Mm]itglied|kraft (?:ihres |seines )?Amtes)/u
const LIMITED = /(?:beratend|ohne Stimmrecht|nicht stimmberechtigt)/u

const privileged = ({ text }: Sentence): boolean =>
  FOUNDERS.test(text) &&
  PRIVILEGE.test(text) &&
  (!ONLY_TOLD.test(text) || /Veto|[Vv]ertretungsberechtigt|Lebenszeit|[Ss]onderrecht|Vorrecht/u.test(text))

/** § 35 BGB: a right that only some members have can only be taken away with their consent. Few want that when they know it. */
export const r25 = statuteRule({
  id: "R-25",
  severity: "D",
  applies: "all",
  sources: [law("bgb", "35", "§ 35 BGB")],
  topic: "member-rights",
  check: (reading) => {
    const founders = reading.sentences.find(privileged)
    if (founders !== undefined) return unmet(founders, "founders")
    const inside = reading.about(
      "member-rights",
      "board",
      "board-term",
      "board-election",
      "voting",
      "assembly",
      "membership",
      "bodies",
      "representation",
    )
    const veto = inside.find(({ text }) => VETO.test(text) && !NOT_SPECIAL.test(text))
    if (veto !== undefined) return unmet(veto, "veto")
    const life = inside.find(({ text }) => FOR_LIFE.test(text) && OFFICE.test(text) && !HONORARY.test(text))
    if (life !== undefined) return unmet(life, "life")
    const exOfficio = inside.find(({ text }) => EX_OFFICIO.test(text) && !LIMITED.test(text))
    return exOfficio === undefined ? inapplicable : unclear(exOfficio)
  },
  examples: [
    {
      name: "founders represent for ever",
      text: "§ 7 Vorstand\nVertretungsberechtigt sind alle Gründungsmitglieder gemeinsam.",
      expect: "unmet",
      because: "founders",
    },
    {
      name: "an office for life",
      text: "§ 7 Vorstand\nDie erste Vorsitzende wird auf Lebenszeit gewählt.",
      expect: "unmet",
      because: "life",
    },
    {
      name: "a seat by virtue of another office",
      text: "§ 7 Vorstand\nDie Leitung der Musikschule ist geborenes Mitglied des Vorstands.",
      expect: "unclear",
    },
    {
      name: "honorary members for life are harmless",
      text: "§ 3 Mitglieder\nVerdiente Mitglieder können zu Ehrenmitgliedern auf Lebenszeit ernannt werden.",
      expect: "inapplicable",
    },
    {
      name: "a veto",
      text: "§ 7 Vorstand\nDie Ehrenvorsitzende hat gegen Beschlüsse des Vorstands ein Vetorecht.",
      expect: "unmet",
      because: "veto",
    },
  ],
})
