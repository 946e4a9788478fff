import { law, recalled } from "../../kit/index.ts"
import { allWith, firstWith, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"

const TRIBUNAL = /schiedsgericht|schiedskommission/i
const COUNCIL =
  /ehrenrat|ehrengericht|ältestenrat|schlichtungs(stelle|ausschuss|kommission)|schiedsstelle|schiedsausschuss|ombuds/i
const ABROAD = /(des|der) (\p{L}+ )?(dachverband|landesverband|bundesverband|verband)/iu
const BODY = /schieds|ehren|ältesten|schlichtung|ombuds|^(es|er|sie|jede)\b/i
const COMPOSED =
  /(besteht|bestehen|setzt sich|bildet|gebildet)[^.]{0,80}|(zwei|drei|vier|fünf|sieben|\d+)[^.]{0,30}(mitglied|person|schiedsrichter|vertrauens)/i
const CHOSEN = /gewählt|wählt|wahl|benenn|benann|bestell|bestimm|beruf|einigen/i

export const r68 = statuteRule({
  id: "R-68",
  severity: "D",
  applies: "all",
  topic: "courts",
  sources: [
    recalled("§§ 1029, 1066 ZPO: Schiedsgericht nur mit unabhängiger Besetzung und Verfahren in der Satzung"),
    law("bgb", "25", "§ 25 BGB"),
  ],
  check: (reading) => {
    const about = reading.about("courts", "bodies", "expulsion", "advisory-board", "member-rights", "assembly", "board")
    const tribunal = allWith(about, TRIBUNAL).filter(({ text }) => !ABROAD.test(text))
    const council = allWith(about, COUNCIL).filter(({ text }) => !ABROAD.test(text))
    const [first] = [...tribunal, ...council]
    if (!first) return inapplicable
    const sections = new Set(about.filter(({ text }) => TRIBUNAL.test(text) || COUNCIL.test(text)).map(({ section }) => section))
    const passages = [...sections]
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
      .filter(({ text }) => BODY.test(text))
    const composed = firstWith(passages, COMPOSED) !== undefined && firstWith(passages, CHOSEN) !== undefined
    if (composed) return met(first)
    return tribunal.length > 0 ? unmet(first) : unclear(first)
  },
  proposal: () =>
    "Das Schiedsgericht besteht aus drei Personen, die nicht dem Vorstand angehören. Jede Seite benennt eine Person; beide einigen sich auf die dritte, die den Vorsitz führt. Beide Seiten werden angehört. Die Entscheidung ergeht schriftlich mit Gründen.",
  examples: [
    {
      name: "composed and chosen",
      text: "§ 11 Schiedsgericht\n(1) Über Streit im Verein entscheidet ein Schiedsgericht. Es besteht aus drei Personen; jede Seite benennt eine.",
      expect: "met",
    },
    {
      name: "a tribunal without rules",
      text: "§ 11 Streitigkeiten\n(1) Über Streitigkeiten zwischen Mitgliedern entscheidet das Schiedsgericht des Vereins.",
      expect: "unmet",
    },
    {
      name: "a council without rules",
      text: "§ 11 Streitigkeiten\n(1) Streitigkeiten zwischen Mitgliedern werden dem Ehrenrat vorgelegt.",
      expect: "unclear",
    },
    { name: "none", text: "§ 5 Ausschluss\n(1) Über den Ausschluss entscheidet der Vorstand.", expect: "inapplicable" },
  ],
})
