import { law, secondary } from "../../kit/index.ts"
import { met, statuteRule, unmet } from "../../statutes/rule.ts"
import { boardTerm } from "../../statutes/own-terms.ts"

const CHANGE = /änderung|ergänzung|anpass|ändern|angleich|abänder/i
const DEMAND =
  /register|amtsgericht|finanzamt|finanzbehörde|finanzverwaltung|finanz-|behörde|gericht|notar|gemeinnützigkeit|steuerrecht|redaktionell|formal|formell|anerkennung/i
const MAY =
  /ermächtig|befugt|berechtigt|bevollmächtig|beauftragt|von sich aus|selbst(st)?ändig|eigenständig|ohne (erneuten |weiteren )?(beschluss|einberufung|mitglieder)|umgesetzt|bedürfen kein|bedarf kein|vornehmen|vorzunehmen|durchzuführen|durchführen|recht übertragen|(kann|darf|können|dürfen)[^.]{0,40}(vorstand|vorsitz|präsidium|team)|(vorstand|vorsitz|präsidium|team)[^.]{0,40}(kann|darf|können|dürfen|beschlie)/i
const ABOUT_STATUTES = /satzung/i
const WIDE =
  /(vorstand|präsidium|leitungsteam|vorsitzende[rn]?)[^.]{0,40}(kann|darf|ist (berechtigt|befugt|ermächtigt))[^.]{0,40}satzung[^.]{0,30}(ändern|zu ändern|änderungen|anpassen|anzupassen)/i

export const r72 = statuteRule({
  id: "R-72",
  severity: "E",
  applies: "all",
  topic: "formal-amendment",
  sources: [
    law("bgb", "33", "§ 33 BGB"),
    law("bgb", "40", "§ 40 BGB"),
    law("bgb", "71", "§ 71 BGB"),
    secondary("Haufe, HI14750213"),
  ],
  check: (reading) => {
    const about = reading.about(
      "formal-amendment",
      "amendment",
      "board",
      "assembly",
      "registration",
      "entry-into-force",
      "tax-status",
      "adoption",
    )
    const clause = about.find(
      ({ text, paragraph }) =>
        CHANGE.test(text) && DEMAND.test(text) && MAY.test(text) && ABOUT_STATUTES.test(`${text} ${paragraph.text}`),
    )
    if (clause) return met(clause)
    const wide = about.find(({ text }) => WIDE.test(text) && !DEMAND.test(text))
    return wide ? unmet(wide, "wide") : unmet()
  },
  proposal: (reading) =>
    `${boardTerm(reading).opening} darf Änderungen der Satzung beschließen, die das Registergericht oder das Finanzamt verlangt und die den Sinn der Satzung nicht verändern. Die Mitglieder werden darüber spätestens in der nächsten Mitgliederversammlung informiert.`,
  examples: [
    {
      name: "demanded by court or tax office",
      text: "§ 10 Satzungsänderung\n(1) Satzungsänderungen, die das Registergericht oder das Finanzamt verlangt, kann der Vorstand selbst beschließen. Er informiert die Mitglieder.",
      expect: "met",
    },
    {
      name: "nothing said",
      text: "§ 10 Satzungsänderung\n(1) Satzungsänderungen beschließt die Mitgliederversammlung mit drei Vierteln der abgegebenen Stimmen.",
      expect: "unmet",
    },
    {
      name: "too wide",
      text: "§ 10 Satzungsänderung\n(1) Der Vorstand kann die Satzung jederzeit ändern.",
      expect: "unmet",
      because: "wide",
    },
  ],
})
