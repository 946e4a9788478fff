import { type Answer, smallestBoard } from "../answers/index.ts"
import { clause, type ClauseText, type SectionPlan } from "./clause.ts"
import { law, practice, reported } from "./sources.ts"
import { euros, inWords, officeName, teamSize, yearsDative } from "./words.ts"

type Board = Answer<"board">
/** One person and no more: then nobody has to decide together. */
export const isSingle = (board: Board): boolean =>
  smallestBoard(board) === 1 && (board.model === "offices" || board.teamMax === 1)

const boardText = (board: Board): ClauseText => {
  if (isSingle(board)) return "Der Vorstand im Sinne des § 26 BGB besteht aus einer Person: der oder dem Vorsitzenden."
  if (board.model === "team") {
    const open = board.teamMin === board.teamMax ? "" : " Wie viele es sind, beschließt die Mitgliederversammlung vor der Wahl."
    return `Der Vorstand im Sinne des § 26 BGB besteht aus ${teamSize(board)} gleichberechtigten Mitgliedern.${open}`
  }
  return { text: "Den Vorstand im Sinne des § 26 BGB bilden:", items: board.offices.map(officeName) }
}

const representationText = (board: Board): string => {
  if (isSingle(board)) return "Die oder der Vorsitzende vertritt den Verein gerichtlich und außergerichtlich."
  if (board.representation === "alone")
    return "Jedes Mitglied des Vorstands vertritt den Verein gerichtlich und außergerichtlich allein."
  const together =
    board.representation === "two" ? "zwei Mitglieder des Vorstands gemeinsam" : "alle Mitglieder des Vorstands gemeinsam"
  return `Der Verein wird gerichtlich und außergerichtlich durch ${together} vertreten. Eine Person kann nicht mehrere Vorstandsämter innehaben.`
}

const vacancyText = ({ coOption }: Board): string =>
  coOption
    ? "Scheidet ein Mitglied des Vorstands vorzeitig aus, können die übrigen ein Vereinsmitglied bis zur nächsten Mitgliederversammlung kommissarisch berufen. Diese wählt für die restliche Amtszeit nach."
    : "Scheidet ein Mitglied des Vorstands vorzeitig aus, wählt die nächste Mitgliederversammlung für die restliche Amtszeit nach."

const meetingText = (board: Board): string =>
  isSingle(board)
    ? "Die oder der Vorsitzende hält Entscheidungen von Gewicht in Textform fest."
    : "Der Vorstand ist beschlussfähig, wenn mindestens die Hälfte seiner Mitglieder teilnimmt. Er entscheidet mit der Mehrheit der abgegebenen Stimmen; bei Stimmengleichheit ist ein Antrag abgelehnt. Er kann sich auch per Video oder Telefon treffen und in Textform beschließen, wenn alle seine Mitglieder damit einverstanden sind. Seine Beschlüsse werden protokolliert."

export const boardSection: SectionPlan = {
  id: "board",
  heading: "Vorstand",
  clauses: [
    clause("board", "board", {
      sources: [law("BGB", "26"), law("BGB", "58", "§ 58 Nr. 3 BGB")],
      write: boardText,
    }),
    clause("representation", "board", {
      sources: [law("BGB", "26", "§ 26 Abs. 2 BGB"), law("BGB", "70"), reported("OLG Celle, 09.07.2010, 20 W 9/10")],
      write: representationText,
    }),
    clause("internal-limit", "board", {
      sources: [law("BGB", "26", "§ 26 Abs. 1 Satz 3 BGB"), reported("AG Bielefeld 2023: Wertgrenzen nur im Innenverhältnis")],
      write: ({ internalLimitCents }) =>
        internalLimitCents === undefined || internalLimitCents === 0
          ? undefined
          : `Im Innenverhältnis gilt: Geschäfte, die den Verein zu mehr als ${euros(internalLimitCents)} verpflichten, darf der Vorstand nur mit vorheriger Zustimmung der Mitgliederversammlung abschließen. Nach außen ist die Vertretungsmacht des Vorstands dadurch nicht beschränkt.`,
    }),
    clause("board-election", "board", {
      sources: [law("BGB", "27", "§ 27 Abs. 1 BGB"), law("BGB", "29")],
      write: (board) => {
        const single =
          board.model === "offices" && !isSingle(board) && !board.blockElection ? " Jedes Amt wird einzeln gewählt." : ""
        return `Die Mitgliederversammlung wählt den Vorstand für die Dauer von ${yearsDative(board.termYears)}.${single} Wiederwahl ist möglich. Der Vorstand bleibt im Amt, bis ein neuer Vorstand gewählt ist.`
      },
    }),
    clause("vacancy", "board", {
      sources: [law("BGB", "27"), practice("Nachbesetzung nur bis zur nächsten Mitgliederversammlung")],
      write: (board) => (isSingle(board) ? undefined : vacancyText(board)),
    }),
    clause("recall", "board", {
      sources: [law("BGB", "27", "§ 27 Abs. 2 BGB")],
      write: () => "Die Mitgliederversammlung kann Mitglieder des Vorstands jederzeit abberufen.",
    }),
    clause("board-meetings", "board", { sources: [law("BGB", "28"), law("BGB", "32")], write: meetingText }),
    clause("board-pay", "board", {
      sources: [law("BGB", "27", "§ 27 Abs. 3 BGB"), law("AO", "55", "§ 55 Abs. 1 Nr. 3 AO")],
      write: ({ allowance }, { purposes }) => {
        if (!allowance) return "Die Mitglieder des Vorstands arbeiten ehrenamtlich und unentgeltlich."
        const limit =
          purposes?.charitable === true ? " bis zur Höhe des Betrags nach § 3 Nr. 26a EStG in der jeweils geltenden Fassung" : ""
        return `Die Mitglieder des Vorstands arbeiten grundsätzlich ehrenamtlich. Die Mitgliederversammlung kann beschließen, dass sie für ihren Zeitaufwand eine angemessene Vergütung${limit} erhalten.`
      },
    }),
    clause("expenses", "money", {
      sources: [law("BGB", "27", "§ 27 Abs. 3 BGB"), practice("Ersatz nachgewiesener Auslagen")],
      write: ({ expenses }) =>
        expenses
          ? "Wer für den Verein im Auftrag des Vorstands Auslagen hat, hat Anspruch auf Erstattung der nachgewiesenen und notwendigen Kosten."
          : undefined,
    }),
    clause("assessors", "board", {
      sources: [law("BGB", "26"), law("BGB", "58", "§ 58 Nr. 3 BGB")],
      write: ({ assessors, termYears }) =>
        assessors > 0
          ? `Den erweiterten Vorstand bilden der Vorstand im Sinne des § 26 BGB und bis zu ${inWords(assessors)} ${assessors === 1 ? "weitere Person" : "weitere Personen"} als Beisitz. Die Mitgliederversammlung wählt den Beisitz für die Dauer von ${yearsDative(termYears)}. Der erweiterte Vorstand berät die Arbeit des Vereins. Der Beisitz vertritt den Verein nicht.`
          : undefined,
    }),
  ],
}
