import type { Block } from "#platform/documents"
import type { Answer, Answers, Person } from "../answers/index.ts"
import { draftStatutes, seatOf } from "../clauses/index.ts"
import { germanDay } from "../clauses/words.ts"
import {
  bullets,
  facts,
  forYou,
  heading,
  letterHead,
  note,
  paper,
  plainPaper,
  signatures,
  steps,
  table,
  text,
  toFillIn,
} from "./blocks.ts"
import { electedBoard, missingOnBoard, partName, residenceOf, signersNeeded } from "./people.ts"
import { type Have, type Missing, type PaperPlan, paperPlan } from "./plan.ts"

/** The first sentence of the statutes on representation: the general rule that is registered (§ 64 BGB). */
const representationWording = (answers: Answers): string =>
  draftStatutes(answers)
    .sections.flatMap(({ paragraphs }) => paragraphs)
    .filter(({ clause }) => clause === "representation")
    .map(({ text: wording }) => `${wording.split(". ")[0] ?? ""}.`.replace("..", "."))
    .join(" ")

export const boardTable = (board: readonly Person[], caption = "Vorstand"): Block =>
  table(
    caption,
    ["Amt", "Name, Vorname", "Geburtsdatum", "Wohnort"],
    board.map(({ name, part, birthDate, address }) => [
      partName(part),
      name,
      birthDate === undefined ? "" : germanDay(birthDate),
      address === undefined ? "" : residenceOf(address),
    ]),
  )

/** Those who have to sign before the notary, by name where it is settled who. */
export const certifiedSigners = (board: Answer<"board">, people: readonly Person[]): readonly Block[] => {
  const needed = signersNeeded(board, people)
  return [
    signatures("Ort, Datum", ...people.slice(0, needed).map(({ name }) => name)),
    ...forYou(
      needed === people.length
        ? "Alle Mitglieder des Vorstands unterschreiben."
        : `Es genügt die Unterschrift von ${needed === 1 ? "einem Mitglied" : `${needed} Mitgliedern`} des Vorstands; es dürfen auch andere als die genannten sein.`,
      "Die Unterschriften müssen öffentlich beglaubigt werden (§§ 77, 129 BGB). Unterschreiben Sie deshalb erst im Notariat oder im Videoverfahren.",
    ),
  ]
}

const exemption = ({ purposes, name, register }: Answers): readonly Block[] => {
  if (purposes?.charitable !== true) return []
  if (name?.seatAgs === undefined)
    return [text("Der Verein verfolgt steuerbegünstigte Zwecke. Wir bitten um Prüfung, ob er von Gerichtsgebühren befreit ist.")]
  return [
    text(
      "Der Verein verfolgt steuerbegünstigte Zwecke. Wir beantragen die Befreiung von Gerichtsgebühren nach § 122 des Justizgesetzes Nordrhein-Westfalen.",
      register?.noticeAvailable === true
        ? "Der Bescheid des Finanzamts nach § 60a AO liegt bei."
        : "Den Bescheid des Finanzamts nach § 60a AO reichen wir nach, sobald er vorliegt.",
    ),
  ]
}

const adoptedOn = ({ results, meeting }: Answers): string | undefined => results?.heldOn ?? meeting?.on
const applicationMissing = (have: Have<"founders">): readonly Missing[] => [
  ...missingOnBoard(electedBoard(have)),
  ...(adoptedOn(have) === undefined ? [{ page: "meeting", field: "on" } as const] : []),
]

const application = paperPlan({
  id: "register-application",
  file: "10-anmeldung-vereinsregister",
  needs: ["name", "board", "founders", "register"],
  more: applicationMissing,
  write: (answers) => {
    const { name, board, register } = answers
    const people = electedBoard(answers)
    return plainPaper("Anmeldung zum Vereinsregister", [
      ...letterHead([register.postalAddress], [register.court, "Registergericht", register.courtAddress]),
      text(
        `Wir, die unterzeichnenden Mitglieder des Vorstands, melden den Verein „${name.name}“ mit Sitz in ${seatOf(name)} zur Eintragung in das Vereinsregister an (§ 59 BGB).`,
      ),
      facts([
        ["Name", name.name],
        ["Sitz", seatOf(name)],
        ["Anschrift", register.postalAddress],
        ["Satzung errichtet am", germanDay(adoptedOn(answers) ?? "")],
      ]),
      boardTable(people, "Zum Vorstand sind bestellt"),
      heading("Vertretung"),
      text(`Allgemeine Vertretungsregelung: ${representationWording(answers)}`),
      text("Besondere Vertretungsbefugnisse einzelner Vorstandsmitglieder sind nicht bestimmt."),
      heading("Anlagen"),
      bullets([
        "Abschrift der Satzung mit dem Tag der Errichtung und den Unterschriften von mindestens sieben Mitgliedern",
        "Abschrift des Gründungsprotokolls über die Bestellung des Vorstands",
      ]),
      ...exemption(answers),
      ...certifiedSigners(board, people),
    ])
  },
})

const courtLetter = paperPlan({
  id: "court-letter",
  file: "11-anschreiben-registergericht",
  needs: ["name", "register"],
  write: (answers) => {
    const { name, register } = answers
    return plainPaper("Begleitschreiben an das Registergericht", [
      ...letterHead([name.name, register.postalAddress], [register.court, "Registergericht", register.courtAddress]),
      text("Guten Tag,"),
      text(
        `anbei erhalten Sie die beglaubigte Anmeldung des Vereins „${name.name}“ mit Sitz in ${seatOf(name)} zum Vereinsregister, mit Abschriften der Satzung und des Gründungsprotokolls.`,
      ),
      ...exemption(answers),
      text(
        "Wenn etwas fehlt oder zu ändern ist, schreiben Sie uns bitte, welche Stelle der Satzung gemeint ist. Wir antworten innerhalb der Frist.",
      ),
      facts([
        ["Kontakt", register.contactName],
        ["Telefon", register.contactPhone],
        ["E-Mail", register.contactEmail],
      ]),
      text("Mit freundlichen Grüßen"),
      signatures(register.contactName === undefined ? "Für den Vorstand" : `${register.contactName}, für den Vorstand`),
    ])
  },
})

const WAYS: Record<Answer<"register">["notary"], readonly string[]> = {
  "on-site": [
    "Termin im Notariat vereinbaren und sagen, dass es nur um die Beglaubigung von Unterschriften geht; den Entwurf bringen Sie mit.",
    "Alle, die unterschreiben, kommen mit gültigem Ausweis. Fragen Sie vorher, welche Ausweise angenommen werden.",
  ],
  video: [
    "Prüfen, ob alle, die unterschreiben, einen Ausweis mit Online-Funktion und ein Telefon mit NFC haben (§ 40a BeurkG).",
    "Das Verfahren im Notarportal der Bundesnotarkammer beginnen und das Notariat auswählen.",
  ],
}

const notaryChecklist = paperPlan({
  id: "notary-checklist",
  file: "12-checkliste-notariat",
  needs: ["name", "board", "founders", "register"],
  more: (have) => missingOnBoard(electedBoard(have)),
  write: (answers) => {
    const { board, register } = answers
    const people = electedBoard(answers)
    const needed = signersNeeded(board, people)
    return paper("Checkliste für das Notariat", [
      steps([
        ...WAYS[register.notary],
        `Mindestens ${needed === 1 ? "ein Mitglied" : `${needed} Mitglieder`} des Vorstands unterschreiben vor der Notarin oder dem Notar.`,
        "Satzung, Gründungsprotokoll und Entwurf der Anmeldung mitbringen.",
        "Fragen, ob das Notariat die Unterlagen an das Gericht weitergibt.",
        "Wer nicht genug Deutsch versteht, sagt es vorher: Die Notarin oder der Notar muss sicher sein, dass alle verstehen, was sie unterschreiben.",
      ]),
      heading("Namen genau wie im Ausweis, Buchstabe für Buchstabe"),
      text("Schreiben Sie neben jeden Namen, was im Ausweis steht."),
      toFillIn(
        people.map(({ name, birthDate }) => (birthDate === undefined ? name : `${name}, geboren am ${germanDay(birthDate)}`)),
      ),
      note(
        "Weicht eine Schreibweise ab, ändern Sie sie in Satzung, Protokoll, Liste und Anmeldung zugleich. Prüfen Sie auch die Reihenfolge von Vor- und Nachnamen und ein Geburtsdatum am 1. Januar, das nur geschätzt ist.",
      ),
    ])
  },
})

export const registerPapers: readonly PaperPlan[] = [application, courtLetter, notaryChecklist]
