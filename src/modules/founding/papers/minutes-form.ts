import { smallestBoard } from "../answers/index.ts"
import { seatOf } from "../clauses/index.ts"
import { germanDay } from "../clauses/words.ts"
import { facts, heading, note, plainPaper, text, toFillIn } from "./blocks.ts"
import { SUBJECTS, subjectsOf } from "./meeting-papers.ts"
import { partName } from "./people.ts"
import { type PaperPlan, paperPlan } from "./plan.ts"

/** For the evening: everything the minutes must say, with lines to write on by hand. */
const minutesForm = paperPlan({
  id: "minutes-form",
  file: "05b-protokoll-zum-mitschreiben",
  needs: ["name", "board", "meeting"],
  write: (answers) => {
    const { name, board, meeting, money } = answers
    const offices =
      board.model === "offices" ? board.offices : Array.from({ length: smallestBoard(board) }, () => "member" as const)
    const auditors = Array.from({ length: money?.auditors ?? 0 }, () => "auditor" as const)
    return plainPaper("Gründungsversammlung: zum Mitschreiben", [
      facts([
        ["Verein", `${name.name}, Sitz ${seatOf(name)}`],
        ["Geplant für", `${germanDay(meeting.on)}, ${meeting.at} Uhr, ${meeting.place}`],
      ]),
      toFillIn(["Tag", "Ort", "Beginn", "Ende", "Zahl der Anwesenden", "Versammlungsleitung", "Protokollführung"]),
      heading("Beschlüsse"),
      ...subjectsOf(answers).flatMap((subject) => [text(SUBJECTS[subject](answers)), toFillIn(["Ja", "Nein", "Enthaltungen"])]),
      heading("Wahlen"),
      ...[...offices, ...auditors].flatMap((office) => [
        text(partName(office)),
        toFillIn(["Gewählt", "Ja / Nein / Enthaltungen", "Nimmt die Wahl an"]),
      ]),
      note("Tragen Sie die Ergebnisse danach ein. Daraus entsteht das Protokoll, das Sie unterschreiben."),
    ])
  },
})

export const minutesFormPapers: readonly PaperPlan[] = [minutesForm]
