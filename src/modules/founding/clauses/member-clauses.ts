import type { Answer, Answers } from "../answers/index.ts"
import { clause, type SectionPlan } from "./clause.ts"
import { law, practice, reported } from "./sources.ts"
import { andList, monthsDative } from "./words.ts"

const kindsOfMembers = ({ supporting, honorary }: Answer<"members">, fees: Answers["fees"]): string | undefined => {
  if (!supporting && !honorary) return undefined
  const names = ["ordentliche Mitglieder", ...(supporting ? ["Fördermitglieder"] : []), ...(honorary ? ["Ehrenmitglieder"] : [])]
  return [
    `Der Verein hat ${andList(names)}. Ordentliche Mitglieder haben Stimmrecht in der Mitgliederversammlung und können in Ämter gewählt werden.`,
    supporting
      ? "Fördermitglieder unterstützen den Verein mit Geld oder auf andere Weise. Sie dürfen an der Mitgliederversammlung teilnehmen und dort sprechen, haben aber kein Stimmrecht und können nicht in den Vorstand gewählt werden."
      : "",
    honorary
      ? `Die Mitgliederversammlung kann Personen, die sich um den Verein besonders verdient gemacht haben, mit deren Zustimmung zu Ehrenmitgliedern ernennen. Ehrenmitglieder haben die Rechte ordentlicher Mitglieder einschließlich Stimmrecht${fees?.fees === "money" ? " und zahlen keinen Beitrag" : ""}.`
      : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ")
}

const minorsText = ({ voteFromAge = 18, supporting }: Answer<"members">): string => {
  const voters = supporting ? "Ordentliche Mitglieder" : "Mitglieder"
  return `Minderjährige können Mitglied werden, wenn ihre gesetzlichen Vertreter in Textform einwilligen. ${voters} haben Stimmrecht ab dem vollendeten ${voteFromAge}. Lebensjahr und üben es selbst aus. In den Vorstand können nur Volljährige gewählt werden.`
}

export const membersSection: SectionPlan = {
  id: "members",
  heading: "Mitglieder",
  clauses: [
    clause("who-may-join", "members", {
      sources: [law("BGB", "58", "§ 58 Nr. 1 BGB"), law("AO", "52", "§ 52 Abs. 1 AO")],
      write: ({ legalPersons, minors, openness }) => {
        const person = minors === "none" ? "volljährige natürliche" : "natürliche"
        const who = `Mitglied kann jede ${person} Person werden, die die Ziele des Vereins unterstützt${legalPersons ? ", ebenso jede juristische Person" : ""}.`
        return openness
          ? `${who} Die Mitgliedschaft steht allen offen, unabhängig von Herkunft, Staatsangehörigkeit, Sprache, Religion, Weltanschauung, Geschlecht, sexueller Orientierung oder Behinderung.`
          : who
      },
    }),
    clause("kinds-of-members", "members", {
      sources: [law("BGB", "38"), practice("Stimmrecht je Mitgliederart klarstellen")],
      write: (answer, { fees }) => kindsOfMembers(answer, fees),
    }),
    clause("minors", "members", {
      sources: [law("BGB", "38"), practice("Minderjährige: §§ 106 bis 113 BGB")],
      write: (answer) => (answer.minors === "none" ? undefined : minorsText(answer)),
    }),
    clause("admission", "members", {
      sources: [law("BGB", "58", "§ 58 Nr. 1 BGB")],
      write: ({ admission }) =>
        admission === "board"
          ? "Wer Mitglied werden möchte, stellt beim Vorstand einen Aufnahmeantrag in Textform. Über die Aufnahme entscheidet der Vorstand. Die Mitgliedschaft beginnt, wenn der Vorstand die Aufnahme in Textform mitteilt. Auch eine Ablehnung teilt er in Textform mit; begründen muss er sie nicht."
          : "Wer Mitglied werden möchte, stellt beim Vorstand einen Aufnahmeantrag in Textform. Über die Aufnahme entscheidet die Mitgliederversammlung. Die Mitgliedschaft beginnt mit dem Beschluss über die Aufnahme. Der Vorstand teilt die Entscheidung in Textform mit; eine Begründung ist nicht nötig.",
    }),
  ],
}

const EXIT_AT: Record<Answer<"leaving">["exitAt"], string> = {
  "any-time": "jederzeit",
  "month-end": "zum Ende eines Kalendermonats",
  "quarter-end": "zum Ende eines Kalendervierteljahres",
  "year-end": "zum Ende des Geschäftsjahres",
}
const exitText = ({ exitAt, noticeMonths }: Answer<"leaving">): string => {
  const notice = noticeMonths === 0 ? "" : ` mit einer Frist von ${monthsDative(noticeMonths)}`
  return `Der Austritt ist gegenüber dem Vorstand in Textform zu erklären. Er ist ${EXIT_AT[exitAt]}${notice} möglich.`
}

const strikesOff = (leaving: Answer<"leaving">, { fees }: Answers): boolean => leaving.strikeOff && fees?.fees === "money"

export const leavingSection: SectionPlan = {
  id: "leaving",
  heading: "Ende der Mitgliedschaft",
  clauses: [
    clause("ends-of-membership", "leaving", {
      sources: [law("BGB", "39", "§ 39 Abs. 1 BGB"), law("BGB", "38")],
      write: (answer, answers) => {
        const ends = ["Austritt", "Ausschluss", ...(strikesOff(answer, answers) ? ["Streichung von der Mitgliederliste"] : [])]
        const legal = answers.members?.legalPersons === true ? ", bei juristischen Personen durch deren Erlöschen" : ""
        return `Die Mitgliedschaft endet durch ${[...ends].join(", ")} oder Tod${legal}.`
      },
    }),
    clause("exit", "leaving", {
      sources: [law("BGB", "39"), law("BGB", "58", "§ 58 Nr. 1 BGB")],
      write: exitText,
    }),
    clause("expulsion", "leaving", {
      sources: [practice("Ausschluss nur aus wichtigem Grund"), law("BGB", "25")],
      write: ({ expulsionBy }) =>
        `Ein Mitglied kann aus wichtigem Grund ausgeschlossen werden, insbesondere wenn es den Zielen des Vereins grob zuwiderhandelt oder seine Pflichten gegenüber dem Verein schwer verletzt. Über den Ausschluss entscheidet ${expulsionBy === "board" ? "der Vorstand" : "die Mitgliederversammlung"}.`,
    }),
    clause("expulsion-procedure", "leaving", {
      sources: [practice("Anhörung, Begründung und Rechtsweg beim Ausschluss"), law("BGB", "25")],
      write: ({ expulsionBy }) => {
        const hearing =
          "Vor dem Ausschluss erfährt das Mitglied die Vorwürfe in Textform und erhält mindestens zwei Wochen Gelegenheit zur Stellungnahme. Der Beschluss über den Ausschluss wird begründet und dem Mitglied in Textform mitgeteilt."
        const appeal =
          expulsionBy === "board"
            ? " Das Mitglied kann innerhalb eines Monats nach der Mitteilung Berufung an die nächste Mitgliederversammlung einlegen; bis zu deren Beschluss bleibt es Mitglied."
            : ""
        return `${hearing}${appeal} Der Weg zu den ordentlichen Gerichten bleibt offen.`
      },
    }),
    clause("strike-off", "leaving", {
      sources: [reported("OLG Oldenburg, 8 U 182/08"), law("BGB", "25")],
      write: (answer, answers) =>
        strikesOff(answer, answers)
          ? "Der Vorstand kann ein Mitglied von der Mitgliederliste streichen, wenn es trotz zweier Mahnungen in Textform mit dem Beitrag im Rückstand bleibt. Die zweite Mahnung kündigt die Streichung an; zwischen ihr und der Streichung liegt mindestens ein Monat. Der Vorstand teilt die Streichung in Textform mit."
          : undefined,
    }),
  ],
}
