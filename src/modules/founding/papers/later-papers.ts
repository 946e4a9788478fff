import type { Block } from "#platform/documents"
import type { Answer, Answers } from "../answers/index.ts"
import { seatOf } from "../clauses/index.ts"
import { germanDay } from "../clauses/words.ts"
import { bullets, facts, forYou, heading, letterHead, plainPaper, signatures, text } from "./blocks.ts"
import { boardOf, missingOnBoard } from "./people.ts"
import { boardTable, certifiedSigners } from "./register-papers.ts"
import { type Missing, type PaperPlan, paperPlan } from "./plan.ts"

const boardChange = paperPlan({
  id: "board-change",
  file: "21-anmeldung-vorstandsaenderung",
  needs: ["name", "board", "founders", "register", "boardChange"],
  more: ({ boardChange: change }) => [
    ...(change.left.length + change.joined.length === 0 ? [{ page: "boardChange", field: "joined" } as const] : []),
    ...(change.joined.length === 0 ? [] : missingOnBoard(change.joined).map((one): Missing => ({ ...one, page: "boardChange" }))),
  ],
  write: ({ name, board, founders, register, boardChange: change }) => {
    const staying = boardOf(founders.people).filter((person) => !change.left.includes(person.name))
    return plainPaper("Anmeldung einer Änderung des Vorstands", [
      ...letterHead([name.name, register.postalAddress], [register.court, "Registergericht", register.courtAddress]),
      facts([
        ["Verein", `${name.name}, Sitz ${seatOf(name)}`],
        ["Registernummer", change.registerNumber],
        ["Beschlossen am", germanDay(change.decidedOn)],
      ]),
      text("Wir melden die folgende Änderung des Vorstands zur Eintragung in das Vereinsregister an (§ 67 BGB)."),
      ...(change.left.length === 0 ? [] : [heading("Ausgeschieden"), bullets(change.left)]),
      ...(change.joined.length === 0 ? [] : [boardTable(change.joined, "Neu bestellt")]),
      text("Anlage: Abschrift des Protokolls, aus dem sich die Änderung ergibt"),
      ...certifiedSigners(board, [...staying, ...change.joined]),
    ])
  },
})

const votesOf = ({ yes, no, abstain }: Answer<"amendment">): string =>
  `Ja ${yes ?? 0}, Nein ${no ?? 0}, Enthaltungen ${abstain ?? 0}.`
/** Some demands need no new wording: a signature, a date, a copy. */
const changesText = ({ points }: Answer<"amendment">): boolean => points.some(({ wording }) => wording !== undefined)

const decisionMissing = ({ amendment }: Answers): readonly Missing[] =>
  amendment === undefined || !changesText(amendment)
    ? []
    : [
        ...(amendment.decidedOn === undefined ? [{ page: "amendment", field: "decidedOn" } as const] : []),
        ...(amendment.yes === undefined || amendment.no === undefined || amendment.abstain === undefined
          ? [{ page: "amendment", field: "votes" } as const]
          : []),
      ]

const resolution = paperPlan({
  id: "amendment-resolution",
  file: "22-beschluss-satzungsaenderung",
  needs: ["name", "amendment"],
  applies: ({ amendment }) => amendment === undefined || changesText(amendment),
  more: decisionMissing,
  write: (answers) => {
    const { name, amendment, extras } = answers
    const board = amendment.decidedBy === "board"
    return plainPaper("Beschluss über die Änderung der Satzung", [
      facts([
        ["Verein", `${name.name}, Sitz ${seatOf(name)}`],
        ["Beschlossen am", germanDay(amendment.decidedOn ?? "")],
        ["Beschlossen von", board ? "Vorstand" : "Mitgliederversammlung"],
        ["Abstimmung", votesOf(amendment)],
      ]),
      ...(board
        ? [
            text(
              extras?.formalAmendments === true
                ? "Der Vorstand beschließt nach der Satzung Änderungen, die Registergericht oder Finanzamt aus formalen Gründen verlangen. Er informiert die Mitglieder unverzüglich."
                : "Der Vorstand darf die Satzung nur ändern, wenn die Satzung es ihm erlaubt. Bitte prüfen Sie das, bevor Sie unterschreiben.",
            ),
          ]
        : []),
      ...amendment.points.flatMap(({ section, wording }) =>
        wording === undefined ? [] : [heading(`${section ?? ""} erhält folgende Fassung`), text(wording)],
      ),
      text("Die Änderung wird mit der Eintragung in das Vereinsregister wirksam (§ 71 Abs. 1 BGB)."),
      signatures("Ort, Datum", board ? "Für den Vorstand" : "Versammlungsleitung", "Protokollführung"),
    ])
  },
})

/** Each point in the office's words, with what the group changed or says to it. */
const answersTo = ({ points }: Answer<"amendment">): readonly Block[] =>
  points.flatMap(({ demand, section, wording, reply }, index) => [
    heading(section === undefined ? `Punkt ${index + 1}` : `Punkt ${index + 1}: ${section}`),
    text(`Ihr Hinweis: ${demand}`),
    ...(wording === undefined ? [] : [text(`Neue Fassung: ${wording}`)]),
    ...(reply === undefined ? [] : [text(`Unsere Antwort: ${reply}`)]),
  ])

const courtAnswer = paperPlan({
  id: "court-answer",
  file: "23-antwort-zwischenverfuegung",
  needs: ["name", "register", "amendment"],
  applies: ({ amendment }) => amendment?.sender !== "tax" && amendment?.reference !== undefined,
  more: (have) => [
    ...decisionMissing(have),
    ...(have.amendment.orderedOn === undefined ? [{ page: "amendment", field: "orderedOn" } as const] : []),
  ],
  write: ({ name, register, amendment }) =>
    plainPaper("Antwort auf Ihre Zwischenverfügung", [
      ...letterHead([name.name, register.postalAddress], [register.court, "Registergericht", register.courtAddress]),
      facts([
        ["Ihr Zeichen", amendment.reference],
        ["Ihre Verfügung vom", germanDay(amendment.orderedOn ?? "")],
        ["Frist", amendment.deadline === undefined ? undefined : germanDay(amendment.deadline)],
      ]),
      text("Guten Tag,"),
      text(
        changesText(amendment)
          ? `vielen Dank für Ihre Hinweise. Wir haben die Satzung am ${germanDay(amendment.decidedOn ?? "")} geändert und antworten Punkt für Punkt:`
          : "vielen Dank für Ihre Hinweise. Wir antworten Punkt für Punkt:",
      ),
      ...answersTo(amendment),
      ...(changesText(amendment)
        ? [text("Anlagen: Beschluss über die Änderung, vollständiger Wortlaut der geänderten Satzung.")]
        : []),
      text("Wir bitten, den Verein nun einzutragen."),
      text("Mit freundlichen Grüßen"),
      signatures("Ort, Datum", "Für den Vorstand"),
      ...forYou(
        "Fragen Sie das Gericht, ob es für die Änderung eine neue beglaubigte Anmeldung verlangt.",
        "Gegen eine förmliche Zwischenverfügung ist innerhalb eines Monats Beschwerde möglich (§ 382 Abs. 4, § 63 FamFG). Lassen Sie sich dazu beraten.",
      ),
    ]),
})

const taxReply = paperPlan({
  id: "tax-answer",
  file: "24-antwort-finanzamt",
  needs: ["name", "tax", "amendment"],
  applies: ({ amendment }) => amendment?.sender === "tax",
  more: decisionMissing,
  write: ({ name, tax, register, amendment }) =>
    plainPaper("Antwort auf Ihr Schreiben", [
      ...letterHead([name.name, register?.postalAddress], [tax.office, tax.officeAddress]),
      facts([
        ["Ihr Zeichen", amendment.reference],
        ["Ihr Schreiben vom", amendment.orderedOn === undefined ? undefined : germanDay(amendment.orderedOn)],
        ["Frist", amendment.deadline === undefined ? undefined : germanDay(amendment.deadline)],
      ]),
      text("Guten Tag,"),
      text(
        changesText(amendment)
          ? `vielen Dank für Ihre Hinweise zu unserer Satzung. Am ${germanDay(amendment.decidedOn ?? "")} haben wir die folgenden Änderungen beschlossen:`
          : "vielen Dank für Ihre Hinweise zu unserer Satzung. Wir antworten Punkt für Punkt:",
      ),
      ...answersTo(amendment),
      ...(changesText(amendment)
        ? [text("Anlagen: Beschluss über die Änderung, vollständiger Wortlaut der geänderten Satzung.")]
        : []),
      text("Bitte sagen Sie uns, ob damit alle Punkte erledigt sind."),
      text("Mit freundlichen Grüßen"),
      signatures("Ort, Datum", "Für den Vorstand"),
      ...forYou(
        "Ist der Verein schon eingetragen, wird eine Änderung der Satzung erst mit der Eintragung in das Vereinsregister wirksam (§ 71 Abs. 1 BGB). Melden Sie sie dort an.",
      ),
    ]),
})

export const laterPapers: readonly PaperPlan[] = [boardChange, resolution, courtAnswer, taxReply]
