import { MODEL, modelSentence, purposeByNumber, purposePhrase } from "#rules/nonprofit"
import type { Answer, Answers, BenevolentGroup } from "../answers/index.ts"
import { clause, type SectionPlan } from "./clause.ts"
import { seatOf } from "./name-clauses.ts"
import { law, model, reported } from "./sources.ts"
import { andList, letter, orList } from "./words.ts"

/** Numbers that statutes shorten to what the association does; the rest of the number is for others. */
const SHORTER: Readonly<Record<number, string>> = {
  10: "die Förderung der Hilfe für politisch, rassistisch oder religiös Verfolgte, für Flüchtlinge und Vertriebene",
  21: "die Förderung des Sports",
  23: "die Förderung des traditionellen Brauchtums",
}

/** A purpose of § 52 Abs. 2 AO as it stands in statutes: "die Förderung der Jugend- und Altenhilfe". */
export const purposeText = (number: number): string => {
  const purpose = purposeByNumber(number)
  return SHORTER[number] ?? (purpose === undefined ? "" : purposePhrase(purpose))
}

const GROUPS: Record<BenevolentGroup, string> = {
  health: "die infolge ihres körperlichen, geistigen oder seelischen Zustands auf die Hilfe anderer angewiesen sind",
  income: "die wirtschaftlich hilfsbedürftig sind",
  emergency: "deren wirtschaftliche Lage aus besonderen Gründen zu einer Notlage geworden ist",
}
/** The purpose of § 53 AO, for those whom the association helps. */
export const benevolentText = (groups: readonly BenevolentGroup[]): string =>
  `die selbstlose Unterstützung von Personen, ${orList(groups.map((group) => GROUPS[group]))} (§ 53 AO)`

const REASONS: Record<BenevolentGroup, string> = {
  health: "ihres körperlichen, geistigen oder seelischen Zustands",
  income: "ihrer wirtschaftlichen Lage",
  emergency: "einer Notlage",
}
/** The same people in the words of the model statutes, for the clause on the assets. */
export const inNeedText = (groups: readonly BenevolentGroup[]): string =>
  `die Unterstützung von Personen, die im Sinne von § 53 der Abgabenordnung wegen ${orList(groups.map((group) => REASONS[group]))} bedürftig sind`

export type PurposeRow = { purpose: string; activities: readonly string[] }
/** Each purpose with its own activities, in the order of the law; the purpose matrix for statutes and tax office alike. */
export const purposeRows = (answer: Answer<"purposes">): readonly PurposeRow[] => {
  if (!answer.charitable) return [{ purpose: answer.purpose ?? "", activities: answer.ownActivities }]
  const numbered = answer.numbers.map((number) => ({
    purpose: purposeText(number),
    activities: answer.activities[String(number)] ?? [],
  }))
  return answer.benevolent
    ? [...numbered, { purpose: benevolentText(answer.benevolentGroups), activities: answer.benevolentActivities }]
    : numbered
}

const kinds = ({ numbers, benevolent }: Answer<"purposes">): string =>
  andList([...(numbers.length > 0 ? ["gemeinnützige"] : []), ...(benevolent ? ["mildtätige"] : [])])

const isCharitable = ({ purposes }: Answers): boolean => purposes?.charitable === true
const when = (wanted: boolean, text: string): string | undefined => (wanted ? text : undefined)

export const purposeSection: SectionPlan = {
  id: "purpose",
  heading: "Zweck des Vereins",
  clauses: [
    clause("tax-status", "purposes", {
      sources: [model("§ 1 Satz 1"), law("AO", "59")],
      write: (answer, { name }) =>
        answer.charitable && name !== undefined
          ? modelSentence("status", { seat: seatOf(name), kinds: kinds(answer) })
          : undefined,
    }),
    clause("purpose", "purposes", {
      sources: [law("BGB", "57", "§ 57 Abs. 1 BGB"), law("AO", "52", "§ 52 Abs. 2 AO"), law("AO", "60", "§ 60 Abs. 1 AO")],
      write: (answer) => {
        const purposes = purposeRows(answer).map(({ purpose }) => purpose)
        if (purposes.length < 2) return `Zweck des Vereins ist ${purposes.join("")}.`
        return { text: "Zweck des Vereins ist:", items: purposes }
      },
    }),
    clause("activities", "purposes", {
      sources: [law("AO", "60", "§ 60 Abs. 1 AO"), model("§ 1 Satz 3")],
      write: (answer) => {
        const rows = purposeRows(answer)
        const text = `${answer.charitable ? "Der Satzungszweck" : "Der Zweck"} wird verwirklicht insbesondere durch folgende Tätigkeiten:`
        if (rows.length < 2) return { text, items: rows.flatMap(({ activities }) => activities) }
        return {
          text,
          items: rows.map(({ activities }, index) => `zum Zweck nach Buchstabe ${letter(index)}: ${activities.join("; ")}`),
        }
      },
    }),
    clause("abroad", "purposes", {
      sources: [law("AO", "51", "§ 51 Abs. 2 AO")],
      write: ({ abroad, charitable }) =>
        when(
          abroad && charitable,
          "Der Verein verwirklicht seine Zwecke auch im Ausland, soweit dadurch natürliche Personen mit Wohnsitz oder gewöhnlichem Aufenthalt in Deutschland gefördert werden oder die Tätigkeit auch zum Ansehen der Bundesrepublik Deutschland im Ausland beitragen kann. Er hält fest, wofür Mittel im Ausland verwendet wurden.",
        ),
    }),
    clause("not-economic", "purposes", {
      sources: [law("BGB", "21"), reported("AG Dortmund 2022/23: Idealverein klarstellen")],
      write: ({ charitable }) =>
        when(!charitable, "Der Zweck des Vereins ist nicht auf einen wirtschaftlichen Geschäftsbetrieb gerichtet."),
    }),
    clause("neutrality", "members", {
      sources: [law("AO", "52", "§ 52 Abs. 1 AO"), law("AO", "51", "§ 51 Abs. 3 AO")],
      write: ({ openness }) =>
        when(
          openness,
          "Der Verein ist parteipolitisch, ethnisch und konfessionell neutral. Er bekennt sich zur freiheitlichen demokratischen Grundordnung und tritt für ein Zusammenleben in gegenseitiger Achtung ein.",
        ),
    }),
  ],
}

export const meansSection: SectionPlan = {
  id: "means",
  heading: "Selbstlosigkeit und Verwendung der Mittel",
  clauses: [
    clause("selfless", "purposes", {
      sources: [model("§ 2"), law("AO", "55", "§ 55 Abs. 1 AO")],
      write: (_, answers) => when(isCharitable(answers), MODEL.selfless),
    }),
    clause("means", "purposes", {
      sources: [model("§ 3"), law("AO", "55", "§ 55 Abs. 1 Nr. 1 AO")],
      write: (_, answers) => when(isCharitable(answers), `${MODEL.means} ${MODEL.noGifts}`),
    }),
    clause("nobody-favoured", "purposes", {
      sources: [model("§ 4"), law("AO", "55", "§ 55 Abs. 1 Nr. 3 AO")],
      write: (_, answers) => when(isCharitable(answers), MODEL.nobodyFavoured),
    }),
    clause("no-share", "purposes", {
      sources: [law("AO", "55", "§ 55 Abs. 1 Nr. 2 AO")],
      write: (_, answers) =>
        when(
          isCharitable(answers),
          "Mitglieder haben bei ihrem Ausscheiden keinen Anspruch auf Anteile am Vermögen des Vereins und erhalten gezahlte Beiträge nicht zurück.",
        ),
    }),
    clause("no-parties", "purposes", {
      sources: [law("AO", "55", "§ 55 Abs. 1 Nr. 1 Satz 3 AO")],
      write: (_, answers) =>
        when(
          isCharitable(answers),
          "Der Verein verwendet seine Mittel weder unmittelbar noch mittelbar zur Unterstützung oder Förderung politischer Parteien.",
        ),
    }),
  ],
}
