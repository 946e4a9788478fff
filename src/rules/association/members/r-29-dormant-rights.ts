import { law, recalled } from "../../kit/index.ts"
import { inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { absaetzeOf } from "./passages.ts"

const DORMANT = /(?<!\p{L})ruh(?:t|en|end)(?!\p{L})/u
const RIGHTS = /(?:[Mm]itgliedschaft|[Mm]itgliedsrecht|[Mm]itgliederrecht|Stimmrecht|Rechte)/u
const ARREARS = /(?:[Bb]eitr[aä]g|[Rr]ückstand|[Vv]erzug|[Zz]ahlung|gezahlt|entricht|Gebühr)/u
/** Resting during an expulsion, or because the member wishes it. */
const OTHER_CAUSE =
  /(?:[Bb]is (?:zum|zur) (?:\p{L}+ )?(?:Beschlu|Entscheidung)|Ausschluss|Ausschluß|Ausschließung|[Aa]uf (?:\p{L}+ )?Antrag|[Aa]uf Wunsch|Beurlaub|Suspend)/u
const WARNED =
  /(?:[Mm]ahn|[Ee]rinner|[Aa]ufforder|aufgefordert|[Hh]inweis|hingewiesen|[Aa]ndroh|Nachfrist|Fristsetzung|nach Ablauf|binnen|innerhalb von|(?:länger|mehr) als|[Bb]eschlu(?:ss|ß)|beschlie|kann der Vorstand)/u

/** A late fee alone should not silence a member: a reminder first, and § 37 and leaving stay untouched. From memory. */
export const r29 = statuteRule({
  id: "R-29",
  severity: "E",
  applies: "all",
  sources: [recalled("Ruhen von Rechten nur bei klarem Anlass und nach Mahnung (Vereinspraxis)"), law("bgb", "38", "§ 38 BGB")],
  topic: "fees",
  check: (reading) => {
    const dormant = reading
      .about("fees", "membership", "member-rights", "member-duties", "strike", "expulsion", "exit", "voting")
      .filter(({ text }) => DORMANT.test(text) && RIGHTS.test(text) && ARREARS.test(text) && !OTHER_CAUSE.test(text))
    const [first] = dormant
    if (first === undefined) return inapplicable
    const warned = dormant.find((sentence) => WARNED.test(sentence.text) || /[Mm]ahn/u.test(absaetzeOf([sentence])))
    return warned === undefined ? unmet(first) : met(warned)
  },
  proposal: () =>
    "Zahlt ein Mitglied den Beitrag trotz zweier Mahnungen in Textform nicht, ruht sein Stimmrecht, bis es gezahlt hat. Das Recht, auszutreten oder mit anderen eine Versammlung zu verlangen, bleibt.",
  examples: [
    {
      name: "after two reminders",
      text: "§ 5 Beiträge\nZahlt ein Mitglied den Beitrag trotz zweier Mahnungen nicht, ruht sein Stimmrecht.",
      expect: "met",
    },
    {
      name: "with the first late fee",
      text: "§ 5 Beiträge\nWer den Mitgliedsbeitrag nicht rechtzeitig zahlt, dessen Mitgliedschaft ruht.",
      expect: "unmet",
    },
    {
      name: "rests during an expulsion only",
      text: "§ 4 Ausschluss\nEin Mitglied kann wegen Rückstands mit dem Beitrag ausgeschlossen werden. Bis zum Beschluss der Mitgliederversammlung ruht die Mitgliedschaft.",
      expect: "inapplicable",
    },
  ],
})
