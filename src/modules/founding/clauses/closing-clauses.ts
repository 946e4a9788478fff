import { modelSentence } from "#rules/nonprofit"
import type { Answer, Answers } from "../answers/index.ts"
import { isSingle } from "./board-clauses.ts"
import { clause, type SectionPlan } from "./clause.ts"
import { seatOf } from "./name-clauses.ts"
import { inNeedText, purposeText } from "./purpose-clauses.ts"
import { namedBody } from "./recipient.ts"
import { law, model, practice, reported } from "./sources.ts"
import { germanDay, inWords, majority, yearsDative } from "./words.ts"

const isCharitable = ({ purposes }: Answers): boolean => purposes?.charitable === true

export const auditSection: SectionPlan = {
  id: "audit",
  heading: "Kassenprüfung",
  clauses: [
    clause("audit", "money", {
      sources: [practice("Zwei unabhängige Kassenprüferinnen oder Kassenprüfer sind üblich; Fördergeber fragen danach")],
      write: ({ auditors, auditorYears }) => {
        const who =
          auditors === 1
            ? "eine Kassenprüferin oder einen Kassenprüfer. Sie oder er darf"
            : `${inWords(auditors)} Kassenprüferinnen oder Kassenprüfer. Sie dürfen`
        const they = auditors === 1 ? "Die Kassenprüfung prüft" : "Sie prüfen"
        const report = auditors === 1 ? "berichtet" : "berichten"
        return `Die Mitgliederversammlung wählt für die Dauer von ${yearsDative(auditorYears)} ${who} nicht dem Vorstand angehören. ${they} nach jedem Geschäftsjahr die Kasse und die Belege und ${report} der Mitgliederversammlung.`
      },
    }),
  ],
}

export const changesSection: SectionPlan = {
  id: "changes",
  heading: "Änderung der Satzung",
  clauses: [
    clause("amendment", "changes", {
      sources: [law("BGB", "33", "§ 33 Abs. 1 Satz 1 BGB"), law("BGB", "71")],
      write: ({ amendment }) =>
        `Eine Änderung der Satzung braucht eine Mehrheit von ${majority(amendment)} der abgegebenen gültigen Stimmen. Der Wortlaut der Änderung wird mit der Einladung mitgeteilt. Eine Änderung wird mit der Eintragung in das Vereinsregister wirksam.`,
    }),
    clause("purpose-change", "changes", {
      sources: [law("BGB", "33", "§ 33 Abs. 1 Satz 2 BGB"), law("BGB", "40")],
      write: ({ purposeChange }) =>
        purposeChange === "all"
          ? "Eine Änderung des Vereinszwecks braucht die Zustimmung aller Mitglieder; wer nicht an der Versammlung teilnimmt, stimmt in Textform zu."
          : `Auch den Zweck des Vereins kann die Mitgliederversammlung ändern; abweichend von § 33 Absatz 1 Satz 2 BGB genügt für eine Änderung des Vereinszwecks eine Mehrheit von ${majority(purposeChange)} der abgegebenen gültigen Stimmen.`,
    }),
    clause("formal-amendment", "extras", {
      sources: [law("BGB", "40"), reported("Haufe HI14750213: Ermächtigung des Vorstands zu formalen Änderungen")],
      write: ({ formalAmendments }, answers) =>
        formalAmendments
          ? `Änderungen der Satzung, die das Registergericht${isCharitable(answers) ? " oder das Finanzamt" : ""} aus formalen Gründen verlangt, kann der Vorstand beschließen, soweit sie den Zweck des Vereins nicht berühren. Er informiert die Mitglieder danach unverzüglich in Textform.`
          : undefined,
    }),
  ],
}

export const dataSection: SectionPlan = {
  id: "privacy",
  heading: "Datenschutz",
  clauses: [
    clause("privacy", "extras", {
      sources: [practice("Artikel 6 und 13 DSGVO: kurze Klausel, Einzelheiten in einer eigenen Ordnung")],
      write: ({ dataProtection }) =>
        dataProtection
          ? "Der Verein verarbeitet personenbezogene Daten seiner Mitglieder nur, soweit das für die Mitgliedschaft und für seine Zwecke nötig ist. Einzelheiten regelt eine Datenschutzordnung, die der Vorstand beschließt und die nicht Bestandteil der Satzung ist."
          : undefined,
    }),
  ],
}

export const languageSection: SectionPlan = {
  id: "language",
  heading: "Sprachen",
  clauses: [
    clause("language", "extras", {
      sources: [practice("§ 184 GVG: Gericht und Behörden arbeiten auf Deutsch")],
      write: ({ otherLanguage }) =>
        otherLanguage === undefined
          ? undefined
          : `Im Verein wird Deutsch und ${otherLanguage} gesprochen. Die Satzung, Protokolle und Schreiben an Gericht und Behörden werden auf Deutsch verfasst. Wird eine Fassung in einer anderen Sprache verwendet, ist die deutsche Fassung maßgeblich.`,
    }),
  ],
}

/** The purpose of the second variant, as it follows "zwecks Verwendung für". */
export const recipientPurpose = (dissolution: Answer<"dissolution">, { purposes }: Answers): string => {
  if (dissolution.purposeBenevolent)
    return inNeedText(
      purposes?.benevolent === true && purposes.benevolentGroups.length > 0 ? purposes.benevolentGroups : ["health", "income"],
    )
  return purposeText(dissolution.purposeNumber ?? purposes?.numbers[0] ?? 13)
}

const assetsText = (dissolution: Answer<"dissolution">, answers: Answers): string => {
  if (!isCharitable(answers)) return ownAssetsText(dissolution)
  return dissolution.recipient === "named"
    ? modelSentence("assetsToNamed", namedBody(dissolution))
    : modelSentence("assetsForPurpose", { purpose: recipientPurpose(dissolution, answers) })
}

/** Without charitable status the recipients are free (§ 45 BGB), but named. */
const ownAssetsText = (dissolution: Answer<"dissolution">): string =>
  dissolution.recipient === "named"
    ? `Bei Auflösung des Vereins fällt das Vermögen an ${namedBody(dissolution).recipient}.`
    : "Bei Auflösung des Vereins fällt das Vermögen zu gleichen Teilen an die Mitglieder, die dem Verein zum Zeitpunkt der Auflösung angehören."

export const dissolutionSection: SectionPlan = {
  id: "dissolution",
  heading: "Auflösung und Vermögen",
  clauses: [
    clause("dissolution", "changes", {
      sources: [law("BGB", "41")],
      write: ({ dissolution }) =>
        `Die Auflösung des Vereins braucht eine Mehrheit von ${majority(dissolution)} der abgegebenen gültigen Stimmen in einer Mitgliederversammlung, in deren Einladung sie angekündigt ist.`,
    }),
    clause("liquidators", "dissolution", {
      sources: [law("BGB", "48"), law("BGB", "76")],
      write: ({ liquidators }, { board }) => {
        if (liquidators === "elected")
          return "Die Mitgliederversammlung wählt mit dem Beschluss über die Auflösung zwei Liquidatoren. Sie vertreten den Verein gemeinsam."
        return board !== undefined && isSingle(board)
          ? "Beschließt die Mitgliederversammlung nichts anderes, ist der Vorstand Liquidator und vertritt den Verein allein."
          : "Beschließt die Mitgliederversammlung nichts anderes, sind die Mitglieder des Vorstands die Liquidatoren. Sie vertreten den Verein so, wie es für den Vorstand bestimmt ist."
      },
    }),
    clause("assets", "dissolution", {
      sources: [model("§ 5"), law("AO", "61", "§ 61 Abs. 1 AO"), law("BGB", "45")],
      write: assetsText,
    }),
  ],
}

/** The day and place of the founding, once they are known. */
export const adoptionSection: SectionPlan = {
  id: "adoption",
  heading: "Errichtung",
  clauses: [
    clause("adoption", "name", {
      sources: [law("BGB", "59", "§ 59 Abs. 3 BGB")],
      write: (name, { meeting, results }) => {
        const day = results?.heldOn ?? meeting?.on
        return day === undefined
          ? undefined
          : `Diese Satzung wurde in der Gründungsversammlung am ${germanDay(day)} in ${seatOf(name)} beschlossen und gilt ab diesem Tag.`
      },
    }),
  ],
}
