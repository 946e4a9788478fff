import { law, recalled } from "../../kit/index.ts"
import { allWith, firstWith, inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"

const DELEGATES = /delegierte|delegation|vertreterversammlung|vertretern? der (mitglieds)?(vereine|gruppen|ortsgruppen)/i
/** Delegates make up the deciding meeting; sending somebody to an umbrella body or advising is another matter. */
const DECIDING =
  /delegiertenversammlung|vertreterversammlung|delegiertentag|delegiertenkonferenz|versammlung[^.]{0,60}(besteht|setzt sich)[^.]{0,60}delegiert|delegierte[^.]{0,60}stimmberechtigt|stimmberechtigt[^.]{0,60}delegierte/i
const SENT_OUT =
  /(entsende[nt]?|entsandt|schickt|wählt)[^.]{0,60}(zu|zur|zum|in|für) [^.]{0,40}(verband|bund|landes|kreis|dach)|(delegierten|vertreter)(versammlung|tag|konferenz) (des|der) \p{L}*(verband|verbund|bund|landes|dach)/iu
const ADVISORY = /beratend|ohne stimmrecht|kein stimmrecht/i
const KEY =
  /je (angefangene |volle |weitere )?(\d+|zehn|zwanzig|fünfzig|hundert|zwei|drei|fünf)|(ein|eine|einen|zwei|drei|vier|fünf|\d+) (stimmberechtigte |gewählte )?(delegierte|vertreter)|pro \d+|schlüssel|nach der zahl|nach mitgliederzahl/i
const KEY_ELSEWHERE =
  /(schlüssel|zahl|anzahl)[^.]{0,80}(legt|bestimmt|beschließt|regelt|festgelegt|festgesetzt)[^.]{0,80}|(legt|bestimmt|beschließt|regelt)[^.]{0,60}(schlüssel|zahl|anzahl)/i
const ELECTED = /gewählt|wählt|wählen|wahl|entsende|entsandt|benann|benenn|bestimm/i

export const r66 = statuteRule({
  id: "R-66",
  severity: "D",
  applies: "all",
  topic: "delegates",
  sources: [
    recalled("Delegiertenversammlung: Zahl und Wahl der Delegierten aus der Satzung selbst (§§ 32, 40 BGB)"),
    law("bgb", "40", "§ 40 BGB"),
  ],
  check: (reading) => {
    const passages = allWith(reading.about("delegates", "assembly", "bodies"), DELEGATES)
    const deciding = passages.find(({ text }) => DECIDING.test(text) && !SENT_OUT.test(text))
    if (!deciding || passages.every(({ text }) => ADVISORY.test(text))) return inapplicable
    const elsewhere = passages.find(({ text }) => KEY_ELSEWHERE.test(text) && !/\d|je /.test(text))
    if (elsewhere) return unmet(elsewhere, "key")
    const key = firstWith(passages, KEY)
    if (!key) return unmet(deciding, "key")
    return passages.some(({ text }) => ELECTED.test(text)) ? met(key) : unmet(key, "election")
  },
  proposal: () =>
    "Jede Mitgliedsgruppe wählt für je angefangene zehn Mitglieder eine Delegierte oder einen Delegierten auf zwei Jahre. Maßgeblich ist die Mitgliederzahl am 1. Januar.",
  examples: [
    {
      name: "key and election",
      text: "§ 7 Delegiertenversammlung\n(1) Die Delegiertenversammlung besteht aus Delegierten. Je angefangene zehn Mitglieder wird eine Delegierte gewählt.",
      expect: "met",
    },
    {
      name: "the delegates set their own key",
      text: "§ 7 Delegiertenversammlung\n(1) Die Delegiertenversammlung ist das höchste Organ. Den Schlüssel für die Zahl der Delegierten legt sie selbst fest.",
      expect: "unmet",
      because: "key",
    },
    {
      name: "nobody elects them",
      text: "§ 7 Delegiertenversammlung\n(1) Die Delegiertenversammlung besteht aus je einer Stimme für je zehn Mitglieder der Delegierten.",
      expect: "unmet",
      because: "election",
    },
    {
      name: "no delegates",
      text: "§ 7 Mitgliederversammlung\n(1) In der Mitgliederversammlung hat jedes Mitglied eine Stimme.",
      expect: "inapplicable",
    },
  ],
})
