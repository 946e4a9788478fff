import { type Outcome, firstWith, inapplicable, met, statuteRule, unmet } from "../../statutes/index.ts"
import type { Reading } from "../../statutes/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { law } from "../../kit/index.ts"
import { hasAssembly, inviting, ofTheAssembly } from "./convening.ts"

const AGENDA =
  /tagesordnung|tagungsordnung|gegenst[aä]nd\p{L}* der (?:beschluss|beratung|versammlung|verhandlung)|beratungsgegenst|verhandlungsgegenst|(?<!\p{L})tops?(?!\p{L})|beschlussgegenst|zur beschlussfassung (?:stehen|anstehen)|themen/iu
const LATE =
  /dringlichkeitsantr|initiativantr|(?:in|während|zu beginn) der (?:mitglieder|haupt|general)?versammlung[^.]{0,60}(?:gestellt|ergänz|beantrag|eingebracht)|nachträglich/iu
const EVEN_FOR_STATUTES =
  /auch[^.]{0,80}(?:satzungsänder|änderung der satzung|auflösung)|(?:satzungsänder|änderung der satzung|auflösung)\p{L}*[^.]{0,80}(?:zulässig|möglich|können|kann)/iu
const BUT_NOT = /nicht|ausgenommen|ausgeschlossen|unzulässig|außer|mit ausnahme|(?<!\p{L})kein/iu

const check = (reading: Reading): Outcome => {
  if (!hasAssembly(reading)) return inapplicable
  const subject = reading.about("agenda", "convening", "assembly").filter(ofTheAssembly)
  const late = reading
    .about("agenda", "convening")
    .find(({ text }) => LATE.test(text) && EVEN_FOR_STATUTES.test(text) && !BUT_NOT.test(text))
  if (late) return unmet(late, "late")
  const said =
    firstWith(inviting(reading), AGENDA) ?? firstWith(subject, AGENDA) ?? firstWith(reading.about("agenda", "convening"), AGENDA)
  return said ? met(said) : unmet(inviting(reading)[0])
}

/** § 32 Abs. 1 Satz 2 BGB: what is to be decided must be named in the invitation, else the resolution does not hold. */
export const r54 = statuteRule({
  id: "R-54",
  severity: "D",
  applies: "all",
  sources: [law("bgb", "32", "§ 32 Abs. 1 BGB"), law("bgb", "40", "§ 40 BGB")],
  topic: "agenda",
  check,
  proposal: (reading, { because }) =>
    because === "late"
      ? "Über die Änderung der Satzung und die Auflösung kann nur beschlossen werden, wenn dies in der Einladung angekündigt war."
      : `Mit der Einladung teilt ${boardTerm(reading).subject} die Tagesordnung mit.`,
  examples: [
    {
      name: "with the invitation",
      text: "§ 6 Mitgliederversammlung\nDer Vorstand lädt mit einer Frist von zwei Wochen unter Angabe der Tagesordnung ein.",
      expect: "met",
    },
    {
      name: "not mentioned",
      text: "§ 6 Mitgliederversammlung\nDer Vorstand lädt mit einer Frist von zwei Wochen in Textform zur Mitgliederversammlung ein.",
      expect: "unmet",
    },
    {
      name: "late motions even on the statutes",
      text: "§ 6 Mitgliederversammlung\nDie Tagesordnung steht in der Einladung. Dringlichkeitsanträge sind in der Versammlung jederzeit möglich, auch zur Änderung der Satzung.",
      expect: "unmet",
      because: "late",
    },
    { name: "no meeting at all", text: "§ 7 Vorstand\nDer Vorstand führt die Geschäfte.", expect: "inapplicable" },
  ],
})
