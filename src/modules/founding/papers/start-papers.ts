import type { Answers } from "../answers/index.ts"
import { draftStatutes, explainClause, purposeRows, seatOf } from "../clauses/index.ts"
import { SIGNED, withStop } from "../clauses/draft.ts"
import { germanDay } from "../clauses/words.ts"
import { bullets, facts, heading, note, paper, plainPaper, signatures, table, text } from "./blocks.ts"
import { type PaperPlan, paperPlan } from "./plan.ts"

const FORM_NAMES: Record<NonNullable<Answers["decision"]>["form"], string> = {
  registered: "Wir gründen einen eingetragenen Verein (e. V.).",
  unregistered: "Wir bleiben ein Verein ohne Eintragung.",
  carrier: "Wir arbeiten als Initiative unter dem Dach eines Trägers.",
  join: "Wir schließen uns einem bestehenden Verein an.",
}

const FORMS_TABLE = table(
  "Vier Wege und was sie bedeuten",
  ["Weg", "Wer haftet", "Geld", "Aufwand"],
  [
    [
      "Initiative unter einem Träger",
      "In der Regel der Träger, so wie es vereinbart ist",
      "Über das Konto des Trägers; er kann Förderanträge stellen und Spenden bescheinigen, wenn er gemeinnützig ist",
      "Gering; eine schriftliche Vereinbarung ist wichtig",
    ],
    [
      "Einem bestehenden Verein beitreten",
      "Der Verein",
      "Über den Verein, nach seinen Regeln",
      "Gering; seine Satzung muss zum Vorhaben passen",
    ],
    [
      "Verein ohne Eintragung",
      "Wer im Namen des Vereins handelt, haftet persönlich (§ 54 Abs. 2 BGB)",
      "Konto und Förderung sind schwieriger; Gemeinnützigkeit ist auch ohne Eintragung möglich",
      "Satzung und Vorstand, aber kein Gericht und kein Notariat",
    ],
    [
      "Eingetragener Verein (e. V.)",
      "In der Regel der Verein mit seinem Vermögen; der Vorstand bei groben eigenen Fehlern",
      "Eigenes Konto, eigene Anträge; mit Gemeinnützigkeit eigene Spendenbescheinigungen",
      "Sieben Gründungsmitglieder, Satzung, Notariat, Gericht, danach laufende Pflichten",
    ],
  ],
)

const decisionNote = paperPlan({
  id: "decision-note",
  file: "01-entscheidungsnotiz",
  needs: ["decision"],
  write: ({ decision, name }) =>
    paper("Entscheidungsnotiz: Welche Form passt zu uns?", [
      facts([
        ["Gruppe", name?.name],
        ["Menschen, die mitmachen", decision.people === undefined ? undefined : String(decision.people)],
        ["Entschieden am", decision.decidedOn === undefined ? undefined : germanDay(decision.decidedOn)],
      ]),
      heading("Unsere Entscheidung"),
      text(FORM_NAMES[decision.form]),
      ...(decision.reasons.length === 0 ? [] : [text("Unsere Gründe:"), bullets(decision.reasons)]),
      ...(decision.form === "registered" && decision.people !== undefined && decision.people < 7
        ? [
            note(
              `Für die Eintragung sollen mindestens sieben Mitglieder die Satzung unterschreiben (§ 56 und § 59 Abs. 3 BGB). Zurzeit sind es ${decision.people}. Bis mehr dazukommen, kann die Gruppe unter einem Träger oder ohne Eintragung beginnen.`,
            ),
          ]
        : []),
      heading("Die vier Wege im Vergleich"),
      FORMS_TABLE,
      note("Die Entscheidung lässt sich später ändern: Aus einer Initiative kann jederzeit ein Verein werden."),
    ]),
})

/** The founders sign by name; without them there are seven lines, as many as the register asks for. Numbered, to be counted. */
const signers = (names: readonly string[]): readonly string[] =>
  [...names, ...Array.from({ length: Math.max(0, 7 - names.length) }, () => "Name, Vorname")].map(
    (name, index) => `${index + 1}. ${name}`,
  )

const statutes = paperPlan({
  id: "statutes",
  file: "02-satzung",
  needs: ["name", "purposes", "members", "leaving", "fees", "board", "assembly", "changes", "money", "dissolution", "extras"],
  write: (answers) => {
    const draft = draftStatutes(answers)
    return plainPaper(draft.title, [
      ...draft.sections.map(({ number, heading: title, paragraphs }) => ({
        kind: "section" as const,
        number,
        heading: title,
        paragraphs: paragraphs.map((paragraph) => ({
          ...(paragraph.number === undefined ? {} : { number: paragraph.number }),
          text: paragraph.text,
          items: paragraph.items.map((item, index) => ({ text: withStop(item, index === paragraph.items.length - 1) })),
        })),
      })),
      heading(SIGNED),
      signatures("Ort, Datum", ...signers(draft.signers)),
    ])
  },
})

/** Per Absatz of the statutes what it says, in the running language: the second column of the reading copy. */
export const statutesAid = (answers: Answers): readonly (readonly string[])[] =>
  draftStatutes(answers).sections.map(({ paragraphs }) => paragraphs.map(({ clause }) => explainClause(clause, answers).what))

const purposeMatrix = paperPlan({
  id: "purpose-matrix",
  file: "03-zwecke-und-taetigkeiten",
  needs: ["name", "purposes"],
  write: ({ name, purposes }) =>
    paper("Zwecke und Tätigkeiten", [
      text(
        `Diese Übersicht zeigt, wie „${name.name}“ (${seatOf(name)}) jeden Zweck der Satzung mit eigenen Tätigkeiten verwirklicht.`,
      ),
      table(
        "Zu jedem Zweck gehört mindestens eine eigene Tätigkeit (§ 60 Abs. 1 AO)",
        ["Zweck", "Tätigkeiten"],
        purposeRows(purposes).map(({ purpose, activities }) => [purpose, activities.join("; ")]),
      ),
    ]),
})

export const startPapers: readonly PaperPlan[] = [decisionNote, statutes, purposeMatrix]
