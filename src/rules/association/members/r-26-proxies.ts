import { law } from "../../kit/index.ts"
import type { Reading, Sentence } from "../../statutes/reading.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"
import { absaetzeOf, andNext } from "./passages.ts"

const PROXY =
  /(?:[Vv]ollmacht|bevollmächtig|[Ss]timmrechts?(?:übertragung|vertretung)|[Ss]timm(?:übertragung|botschaft|bote)|[Ss]timm(?:e|en|recht|rechts|abgabe)?(?!\p{L}).{0,80}(?:übertrag|[Üü]bertragung|vertreten(?!d)|[Vv]ertretung(?!s)|anderen\s(?:\p{L}+\s)?überlassen)|[Üü]bertragung.{0,60}(?:[Ss]timm|Ausübung)|[Ss]timmrecht\p{L}*\s.{0,40}persönlich|(?:vertreten lassen|vertreten zu lassen)|(?:Stellv|V)ertretung (?:bei der|in der|im) (?:Abstimmung|Stimmabgabe|Stimmrecht))/u
/** Votes of organisations, of minors, of delegates; powers for the bank, for representing the association. */
const OTHER_POWER =
  /(?:[Jj]uristische|[Kk]örperschaft|korporativ|Organisation|Firm|Unternehmen|Mitgliedsverein|Mitgliedsverb|[Dd]elegiert|gesetzliche\p{L}* Vertret|[Ee]rziehungsberecht|[Ss]orgeberecht|Eltern|Familie|Bank|Konto|gerichtlich|Rechtsgeschäft|nach außen|Vereinsvermögen|Prozess|Vorstandssitzung|Abteilung|Beirat|Der Vorstand (?:kann|darf|regelt)|Vorstandsmitglied|Geschäftsführ|Mitgliedschaft ist nicht)/u
const MEETING =
  /(?:[Ss]timm(?!en?thaltung)|(?<!haupt)[Vv]ersammlung(?!en)|Mitglied .{0,80}vertreten lassen|durch ein(?:en)? ander\p{L}*\s(?:Mitglied|Person))/u
const FORBIDDEN =
  /(?:nicht (?:auf \p{L}+ (?:\p{L}+ )?)?(?:übertragbar|übertragen|zulässig|möglich|gestattet|statthaft|erlaubt|vertreten)|unübertragbar|unzulässig|ausgeschlossen|(?:nur|ausschließlich) (?:persönlich|höchstpersönlich|von anwesenden|durch (?:das )?anwesende)|persönlich aus(?:ge|zu)übt|persönliche[rn]? Anwesenheit|(?:kein\p{L}*)\s.{0,40}(?:übertrag|vertret|[Vv]ollmacht|bevollmächtig|Stimmrecht))/u
/** Personally, or for another with a power: the model of the courts. Allows, although "nur persönlich" stands in it. */
const ALLOWED_ANYHOW =
  /persönlich,?\s(?:.{0,40}\s)?(?:oder|bzw\.).{0,60}(?:[Vv]ollmacht|für ein|[Bb]evollmächtig|durch)|nicht auf (?:Nichtmitglieder|Dritte|andere Personen als)/u
const CAP =
  /(?:(?:höchstens|[Mm]aximal|nicht mehr als|bis zu|mehr als|lediglich|allenfalls)\s(?:\p{L}+\s){0,3}(?:ein|zwei|drei|vier|fünf|\d)\p{L}*|nur\s(?:für\s|von\s|jeweils\s|noch\s)?(?:ein(?:e[nmrs]?)?|zwei|drei|\d)\s(?:weitere|fremde|zusätz|andere|abwesend|Stimm|Vollmacht)|(?:zwei|drei|\d)\p{L}*\s(?:weitere|fremde|andere|zusätzliche|übertragene|abwesende)|ein(?:e[nmrs]?)?\s(?:weitere|fremde|zusätzliche|einzige)|Prozent|\d\s?%)/u
const SENTENCES_AFTER = 3

const proxies = (reading: Reading): readonly Sentence[] =>
  reading
    .about("proxy", "voting", "assembly", "member-rights", "quorum", "elections")
    .filter(({ text }) => PROXY.test(text) && MEETING.test(text) && !OTHER_POWER.test(text))

const forbids = ({ text }: Sentence): boolean => FORBIDDEN.test(text) && !ALLOWED_ANYHOW.test(text)
const capped = (sentence: Sentence): boolean => CAP.test(absaetzeOf([sentence])) || CAP.test(andNext(sentence, SENTENCES_AFTER))
const onlyDetail = ({ text }: Sentence): boolean =>
  /(?:Vollmacht (?:ist|muss|muß|wird)|ist (?:vor|zu Beginn|der Versammlungsleitung))/u.test(text)

/** §§ 38 S. 2, 40 BGB: one votes in person unless the statutes allow a proxy; without a cap one person can bring the majority along. */
export const r26 = statuteRule({
  id: "R-26",
  severity: "D",
  applies: "all",
  sources: [law("bgb", "38", "§ 38 Satz 2 BGB"), law("bgb", "40", "§ 40 BGB")],
  topic: "proxy",
  check: (reading) => {
    const sentences = proxies(reading)
    const forbidden = sentences.find(forbids)
    const allowed = sentences.filter((sentence) => !forbids(sentence))
    const [first] = allowed
    if (first === undefined) return forbidden === undefined ? inapplicable : met(forbidden)
    if (forbidden !== undefined && !onlyDetail(first)) return unclear([forbidden, first], "both")
    const withCap = allowed.find(capped)
    return withCap === undefined ? unmet(first) : met(withCap)
  },
  proposal: () =>
    "Ein Mitglied kann ein anderes Mitglied in Textform bevollmächtigen, in der Versammlung für es abzustimmen. Jedes Mitglied darf höchstens eine fremde Stimme vertreten.",
  examples: [
    {
      name: "a proxy with a cap",
      text: "§ 8 Mitgliederversammlung\nEin Mitglied kann ein anderes Mitglied zur Abstimmung bevollmächtigen. Niemand darf mehr als zwei fremde Stimmen vertreten.",
      expect: "met",
    },
    {
      name: "in person only",
      text: "§ 8 Mitgliederversammlung\nJedes Mitglied hat eine Stimme. Das Stimmrecht ist nicht übertragbar.",
      expect: "met",
    },
    {
      name: "a proxy without a cap",
      text: "§ 8 Mitgliederversammlung\nJedes Mitglied hat eine Stimme. Zur Ausübung des Stimmrechts kann eine andere Person schriftlich bevollmächtigt werden.",
      expect: "unmet",
    },
    {
      name: "forbidden and allowed",
      text: "§ 8 Mitgliederversammlung\nDas Stimmrecht ist nicht übertragbar. Ein Mitglied kann sich in der Versammlung bei der Abstimmung vertreten lassen.",
      expect: "unclear",
      because: "both",
    },
    {
      name: "no word on it: everybody votes in person by law",
      text: "§ 8 Mitgliederversammlung\nJedes Mitglied hat eine Stimme. Der Vorstand lädt in Textform ein.",
      expect: "inapplicable",
    },
  ],
})
