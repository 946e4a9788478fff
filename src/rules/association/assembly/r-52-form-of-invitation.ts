import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm, boardTerm } from "../../statutes/own-terms.ts"
import { law, secondary } from "../../kit/index.ts"
import { hasAssembly, inviting, ofTheAssembly } from "./convening.ts"

const FORM =
  /schriftlich|schriftform|textform|brief|(?:per|mit der|mit|zur) post|postalisch|e-?mail|elektronisch|aushang|ausgehängt|anschlag|veröffentlich|rundschreiben|einladungsschreiben|mitteilungsblatt|amtsblatt|vereins(?:zeitung|zeitschrift|blatt|heft|nachrichten|mitteilung)|zeitung|tageszeitung|telefax|(?<!\p{L})fax|messenger|schwarze\p{L}* brett|mailingliste|newsletter|mündlich|telefonisch|persönlich|homepage|website|webseite|internetseite|internet|anschreiben|(?:letzte|zuletzt)[^.]{0,60}(?:adresse|anschrift)/iu
const WEBSITE = /homepage|web-?site|webseite|internetseite|internetauftritt|im internet|auf der seite/iu
const REACHES_MEMBERS = new RegExp(
  FORM.source.replace("homepage|website|webseite|internetseite|internet|", "").replace("veröffentlich|", ""),
  "iu",
)
const UNDECIDED =
  "(?:in der regel|üblicherweise|grundsätzlich|in (?:begründeten )?ausnahmefällen|ausnahmsweise|nach (?:wahl|belieben|ermessen)[^.,]{0,20})"
/** A word that leaves the form open; "in der Regel" before a period of time says nothing about the form. */
const VAGUE = new RegExp(
  `geeignete\\p{L}* (?:weise|form)|ortsüblich|(?<!\\p{L})presse|(?<!\\p{L})formlos|in angemessener (?:weise|form)|${UNDECIDED}(?:(?!tag|woch|monat|frist|\\d)[^.,]){0,40}(?:${FORM.source})|(?:per|als|durch|auf) [^.,]{0,30}(?:e-?mail|brief|post|aushang|weg)[^.,]{0,20}${UNDECIDED}`,
  "iu",
)
/** One sentence says how, another that it also appears in a named paper: which of the two counts is open. */
const PRINTED =
  /veröffentlichung[^.]{0,30}(?:erfolgt|geschieht)|(?:wird|werden)[^.]{0,80}veröffentlicht|bekannt(?:machung|gabe)[^.]{0,60}(?:blatt|bote|zeitung|anzeiger)/iu
const PERSONAL = /schriftlich|textform|brief|e-?mail|postalisch/iu

const says = (sentences: readonly Sentence[], pattern: RegExp) => sentences.find(({ text }) => pattern.test(text))

const competing = (forms: readonly Sentence[]): Sentence | undefined => {
  const printed = says(forms, PRINTED)
  if (!printed || /zusätzlich|außerdem|daneben|ergänzend|nachrichtlich|auch auf|oder/iu.test(printed.text)) return undefined
  return forms.some((sentence) => sentence !== printed && PERSONAL.test(sentence.text)) ? printed : undefined
}

const check = (reading: Reading): Outcome => {
  if (!hasAssembly(reading)) return inapplicable
  const invitations = inviting(reading)
  const nearby = reading
    .about("convening")
    .filter(
      (sentence) =>
        ofTheAssembly(sentence) &&
        /frist|versand|absend|zugang|zugestellt|zugesandt|übermittel|mitgeteilt|verschick|veröffentlich/iu.test(sentence.text),
    )
  const forms = [...new Set([...invitations, ...nearby])].filter(({ text }) => FORM.test(text))
  const definite = forms.find(({ text }) => REACHES_MEMBERS.test(text) && !VAGUE.test(text))
  const vague = says([...invitations, ...nearby], VAGUE)
  const both = competing(forms)
  if (both) return unmet(both, "several")
  if (definite) return met(definite)
  if (vague) return unmet(vague, "vague")
  const website = says(forms, WEBSITE)
  if (website) return unmet(website, "website")
  return forms[0] ? unclear(forms[0]) : unmet(invitations[0])
}

/** § 58 Nr. 4 BGB: the form of the invitation must be fixed and must reach every member. */
export const r52 = statuteRule({
  id: "R-52",
  severity: "B",
  applies: "all",
  sources: [
    law("bgb", "58", "§ 58 Nr. 4 BGB"),
    secondary("OLG Hamm, 23.11.2010, 15 W 419/10"),
    secondary("OLG Hamm, 24.09.2015, 27 W 104/15"),
    secondary("OLG Schleswig, 25.01.2012, 2 W 57/11"),
  ],
  topic: "convening",
  check,
  proposal: (reading) =>
    `${boardTerm(reading).opening} lädt zu ${assemblyTerm(reading).dative} in Textform (zum Beispiel per E-Mail) ein. Die Einladung geht an die Adresse, die das Mitglied zuletzt mitgeteilt hat.`,
  examples: [
    {
      name: "text form",
      text: "§ 6 Mitgliederversammlung\nDer Vorstand lädt mit einer Frist von zwei Wochen in Textform zur Mitgliederversammlung ein.",
      expect: "met",
    },
    {
      name: "no form",
      text: "§ 6 Mitgliederversammlung\nDie Mitgliederversammlung wird vom Vorstand mit einer Frist von zwei Wochen einberufen.",
      expect: "unmet",
    },
    {
      name: "vague",
      text: "§ 6 Mitgliederversammlung\nDer Vorstand beruft die Mitgliederversammlung in geeigneter Weise ein.",
      expect: "unmet",
      because: "vague",
    },
    {
      name: "only on the website",
      text: "§ 6 Mitgliederversammlung\nDie Mitgliederversammlung wird vom Vorstand auf der Homepage des Vereins einberufen.",
      expect: "unmet",
      because: "website",
    },
    {
      name: "two forms side by side",
      text: "§ 6 Mitgliederversammlung\nDie Mitglieder werden zur Mitgliederversammlung schriftlich eingeladen. Die Veröffentlichung der Einladung erfolgt im Dorfblatt.",
      expect: "unmet",
      because: "several",
    },
    { name: "no meeting at all", text: "§ 7 Vorstand\nDer Vorstand führt die Geschäfte.", expect: "inapplicable" },
  ],
})
