import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm, boardTerm } from "../../statutes/own-terms.ts"
import { law, secondary } from "../../kit/index.ts"
import { hasAssembly, inviting, ofTheAssembly } from "./convening.ts"

/** Ways that reach members. */
const WAY =
  "schriftlich|schriftform|textform|(?<!\\p{L})brief|(?:per|mit der|mit|zur) post|postalisch|postweg|e-?mail|elektronisch|aushang|ausgehängt|anschlag|rundschreiben|mitteilungsblatt|amtsblatt|vereins(?:zeitung|zeitschrift|blatt|heft|nachrichten|mitteilung)|zeitung|telefax|(?<!\\p{L})fax|messenger|schwarze\\p{L}* brett|mailingliste|newsletter|rundbrief|mündlich|telefonisch|persönlich (?:eingeladen|angeschrieben|übergeben|durch)|anschreiben"
const FORM = new RegExp(WAY, "iu")
const WEBSITE = /homepage|web-?site|webseite|internetseite|internetauftritt|im internet/iu
/** "Das Einladungsschreiben gilt als zugegangen, wenn …" presupposes a form and does not name one. */
const DEEMED_RECEIVED = /(?:gilt|gelten)[^.]{0,60}(?:zugegangen|zugestellt|bewirkt)|zugang[^.]{0,40}(?:gilt|fingiert)/iu
/** Says that something is sent, not how. */
const SENT = /einladungsschreiben|(?:letzte|zuletzt)[^.]{0,80}(?:adresse|anschrift)|absend|versand/iu
const UNDECIDED =
  "(?:in der regel|üblicherweise|grundsätzlich|in (?:begründeten )?ausnahmefällen|ausnahmsweise|nach (?:wahl|belieben|ermessen)[^.,]{0,20})"
/** A word that leaves the form open; "in der Regel" before a period of time says nothing about the form. */
const VAGUE = new RegExp(
  `geeignete\\p{L}* (?:weise|form)|ortsüblich|(?<!\\p{L})presse|(?<!\\p{L})formlos|in angemessener (?:weise|form)|${UNDECIDED}(?:(?!tag|woch|monat|frist|\\d)[^.,]){0,40}(?:${WAY})|(?:per|als|durch|auf) [^.,]{0,30}(?:e-?mail|brief|post|aushang|weg)[^.,]{0,20}${UNDECIDED}`,
  "iu",
)
/** One sentence says how, another that it also appears in a named paper: which of the two counts is open. */
const PRINTED =
  /veröffentlichung[^.]{0,30}(?:erfolgt|geschieht)|(?:wird|werden)[^.]{0,80}veröffentlicht|bekannt(?:machung|gabe)[^.]{0,60}(?:blatt|bote|zeitung|anzeiger)/iu
const BESIDES = /zusätzlich|außerdem|daneben|ergänzend|nachrichtlich|auch auf|oder/iu
const PERSONAL = /schriftlich|textform|brief|e-?mail|postalisch/iu
/** "… wenn ein Zehntel es schriftlich verlangt", "Anträge sind schriftlich": the form of something else. */
const OF_SOMETHING_ELSE =
  /verlang|beantrag|(?<!er)forder|auf (?:\p{L}+ )?antrag (?:von|eine|de|mindestens)|des antrags|(?<!bereits vorliegender )anträge|vollmacht|protokoll|niederschrift|teilnahme|umlauf|stimmabgabe|(?<!\p{L})beschluss (?:ist|kann|wird)/iu

const says = (sentences: readonly Sentence[], pattern: RegExp) => sentences.find(({ text }) => pattern.test(text))

/** Sentences of the same Absätze that go on about the invitation without the word ("Zur Wahrung der Frist genügt …"). */
const goingOn = (reading: Reading, invitations: readonly Sentence[]): readonly Sentence[] =>
  reading
    .about("convening")
    .filter(
      (sentence) =>
        ofTheAssembly(sentence) &&
        invitations.some(({ paragraph }) => paragraph === sentence.paragraph) &&
        /frist|versand|absend|zugang|zugestellt|zugesandt|übermittel|mitteilung|mitgeteilt|verschick|angekündigt|veröffentlich/iu.test(
          sentence.text,
        ),
    )

const competing = (forms: readonly Sentence[]): Sentence | undefined => {
  const printed = says(
    forms.filter(({ section, text }) => !section.topics.has("dissolution") || /einlad|einberuf|tagesordnung/iu.test(text)),
    PRINTED,
  )
  if (!printed || BESIDES.test(printed.text)) return undefined
  return forms.some((sentence) => sentence !== printed && PERSONAL.test(sentence.text)) ? printed : undefined
}

const check = (reading: Reading): Outcome => {
  if (!hasAssembly(reading)) return inapplicable
  const invitations = inviting(reading)
  const said = [...new Set([...invitations, ...goingOn(reading, invitations)])].filter(
    ({ text }) => !OF_SOMETHING_ELSE.test(text),
  )
  const both = competing(said)
  if (both) return unmet(both, "several")
  const definite = said.find(({ text }) => FORM.test(text) && !VAGUE.test(text) && !DEEMED_RECEIVED.test(text))
  if (definite) return met(definite)
  const vague = says(said, VAGUE)
  if (vague) return unmet(vague, "vague")
  const website = says(said, WEBSITE)
  if (website) return unmet(website, "website")
  const sent = says(said, SENT)
  return sent ? unclear(sent) : unmet(invitations[0])
}

/** § 58 Nr. 4 BGB: the form of the invitation must be fixed and must reach every member. */
export const r52 = statuteRule({
  id: "R-52",
  severity: "B",
  applies: "all",
  sources: [
    law("bgb", "58", "§ 58 Nr. 4 BGB"),
    secondary("OLG Hamm, 15 W 419/10"),
    secondary("OLG Hamm, 27 W 104/15"),
    secondary("OLG Schleswig, 2 W 57/11"),
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
      name: "dates and agenda are published by mail",
      text: "§ 6 Mitgliederversammlung\nDie Termine der Mitgliederversammlung sind vier Wochen vorher unter Mitteilung der Tagesordnung auf der Homepage und per E-Mail zu veröffentlichen. Außerordentliche Mitgliederversammlungen sind auf Beschluss des Vorstands einzuberufen.",
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
      name: "sent somehow",
      text: "§ 6 Mitgliederversammlung\nDer Vorstand beruft die Mitgliederversammlung ein. Die Frist beginnt mit der Absendung des Einladungsschreibens.",
      expect: "unclear",
    },
    {
      name: "two forms side by side",
      text: "§ 6 Mitgliederversammlung\nDie Mitglieder werden zur Mitgliederversammlung schriftlich eingeladen. Die Veröffentlichung der Einladung erfolgt im Dorfblatt.",
      expect: "unmet",
      because: "several",
    },
    {
      name: "liquidation is published, members are invited in writing",
      text: "§ 6 Mitgliederversammlung\nDie Mitgliederversammlung wird vom Vorstand mit einer Frist von 14 Tagen schriftlich einberufen.\n§ 9 Auflösung\nDie Auflösung beschließt die Mitgliederversammlung. Diesbezügliche Bekanntmachungen erfolgen im Bundesanzeiger.",
      expect: "met",
    },
    { name: "no meeting at all", text: "§ 7 Vorstand\nDer Vorstand führt die Geschäfte.", expect: "inapplicable" },
  ],
})
