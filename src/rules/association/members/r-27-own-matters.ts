import { law } from "../../kit/index.ts"
import { firstWith, inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"

const SUSPENDED =
  /§\s?34\s(?:BGB|des Bürgerlichen Gesetzbuch\p{L}*).{0,60}(?:keine Anwendung|nicht anwendbar|gilt nicht|nicht anzuwenden|abbedungen|ausgeschlossen)|(?:abweichend von|entgegen) § ?34 BGB/u
const OWN =
  /(?:in eigener (?:Sache|Angelegenheit)|in eigenen (?:Sachen|Angelegenheiten)|(?:ihn|sie|es) selbst betr[ie]ff|eigene[nr]? (?:Rechtsgeschäft|Vertr[aä]g|Angelegenheit)|(?:Rechtsgeschäft|Vertrag|Verträge|Rechtsstreit)\p{L}* (?:mit|zwischen) (?:ihm|ihnen|ihr|sich|dem (?:Mitglied|Verein und)|einem (?:Mitglied|Vorstandsmitglied)))/u
const VOTES =
  /(?:stimmberechtigt|mitstimmen|mit abstimmen|Stimmrecht|abstimmen|mitbeschließen|Stimme abgeben|Entscheidung beteiligt)/u
const NOT = /(?:nicht|kein\p{L}*|ohne|ausgeschlossen|ruht|enthalten|enthält)/u
const ALSO = /(?:auch|selbst dann|dennoch|trotzdem|ebenfalls|uneingeschränkt)/u

/** §§ 34, 40 S. 2 BGB: nobody votes on a contract or lawsuit of their own, not in the board either; the statutes cannot change that. */
export const r27 = statuteRule({
  id: "R-27",
  severity: "A",
  applies: "all",
  sources: [law("bgb", "34", "§ 34 BGB"), law("bgb", "40", "§ 40 Satz 2 BGB")],
  topic: "voting",
  check: (reading) => {
    const about = reading.about("voting", "assembly", "board", "board-meeting", "member-rights", "elections", "board-pay")
    const suspended = firstWith(about, SUSPENDED)
    if (suspended !== undefined) return unmet(suspended)
    const own = about.filter(({ text }) => OWN.test(text) && VOTES.test(text))
    const allowed = own.find(({ text }) => !NOT.test(text) && ALSO.test(text))
    if (allowed !== undefined) return unmet(allowed)
    const [said] = own
    return said === undefined || !NOT.test(said.text) ? inapplicable : met(said)
  },
  proposal: () =>
    "Ein Mitglied stimmt nicht mit, wenn es um ein Rechtsgeschäft mit ihm oder um einen Rechtsstreit zwischen ihm und dem Verein geht. Das gilt auch im Vorstand.",
  examples: [
    {
      name: "board members vote on their own contracts",
      text: "§ 9 Vorstand\nEin Vorstandsmitglied ist auch in eigener Sache stimmberechtigt.",
      expect: "unmet",
    },
    {
      name: "the law switched off",
      text: "§ 8 Mitgliederversammlung\nFür die Abstimmung gilt die Mehrheit. § 34 BGB findet keine Anwendung.",
      expect: "unmet",
    },
    {
      name: "the law repeated",
      text: "§ 8 Mitgliederversammlung\nWer in eigener Sache betroffen ist, ist nicht stimmberechtigt.",
      expect: "met",
    },
    {
      name: "no word on it",
      text: "§ 8 Mitgliederversammlung\nJedes Mitglied hat eine Stimme.",
      expect: "inapplicable",
    },
  ],
})
