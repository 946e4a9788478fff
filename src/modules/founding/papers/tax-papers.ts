import type { Answers } from "../answers/index.ts"
import { purposeRows, seatOf } from "../clauses/index.ts"
import { germanDay } from "../clauses/words.ts"
import { bullets, facts, forYou, heading, letterHead, note, paper, plainPaper, signatures, table, text } from "./blocks.ts"
import { addMonth } from "./days.ts"
import { boardTable } from "./register-papers.ts"
import { electedBoard } from "./people.ts"
import { amount } from "./amounts.ts"
import { type Have, type Missing, type PaperPlan, paperPlan } from "./plan.ts"

const isCharitable = ({ purposes }: Answers): boolean => purposes?.charitable === true
const office = ({ tax }: Have<"tax">) => [tax.office, tax.officeAddress]
const sender = ({ name, register, tax }: Have<"name" | "tax">) => [
  register?.postalAddress === undefined ? name.name : register.postalAddress,
  tax.contactName,
]
const contact = ({ tax }: Have<"tax">) =>
  facts([
    ["Kontakt", tax.contactName],
    ["Telefon", tax.contactPhone],
    ["E-Mail", tax.contactEmail],
  ])
const signed = ({ tax }: Have<"tax">, role: string) =>
  signatures("Ort, Datum", tax.contactName === undefined ? role : `${tax.contactName}, ${role}`)
const contactMissing = ({ tax }: Have<"tax">): readonly Missing[] =>
  tax.contactName === undefined ? [{ page: "tax", field: "contactName" }] : []
const foundedOn = ({ results, meeting }: Answers): string | undefined => results?.heldOn ?? meeting?.on
const foundedMissing = (have: Have<"tax">): readonly Missing[] => [
  ...contactMissing(have),
  ...(foundedOn(have) === undefined ? [{ page: "meeting", field: "on" } as const] : []),
]

const draftLetter = paperPlan({
  id: "tax-draft-letter",
  file: "09-anschreiben-finanzamt-entwurf",
  needs: ["name", "purposes", "tax"],
  applies: isCharitable,
  more: contactMissing,
  write: (answers) => {
    const { name } = answers
    return plainPaper("Bitte um Durchsicht unseres Satzungsentwurfs", [
      ...letterHead(sender(answers), office(answers)),
      text("Guten Tag,"),
      text(
        `wir möchten den Verein „${name.name}“ mit Sitz in ${seatOf(name)} gründen. Er soll steuerbegünstigte Zwecke verfolgen. Bevor wir die Satzung beschließen, bitten wir Sie, den beigefügten Entwurf anzusehen.`,
      ),
      text("Besonders wichtig ist uns, ob Sie Bedenken haben:"),
      bullets([
        "zu den Zwecken und den Tätigkeiten, die zu jedem Zweck gehören (siehe Übersicht),",
        "zu den Sätzen aus der Mustersatzung (Anlage 1 zu § 60 AO),",
        "zur Verwendung des Vermögens bei Auflösung oder Wegfall steuerbegünstigter Zwecke.",
      ]),
      text("Uns ist bekannt, dass Ihre Antwort unverbindlich ist. Sie hilft uns, spätere Änderungen zu vermeiden."),
      contact(answers),
      text("Anlagen: Entwurf der Satzung, Übersicht der Zwecke und Tätigkeiten"),
      text("Mit freundlichen Grüßen"),
      signed(answers, "für die Gründungsgruppe"),
    ])
  },
})

const charitableApplication = paperPlan({
  id: "charitable-application",
  file: "13-antrag-60a",
  needs: ["name", "purposes", "tax"],
  applies: isCharitable,
  more: foundedMissing,
  write: (answers) => {
    const { name } = answers
    return plainPaper("Antrag auf Feststellung nach § 60a AO", [
      ...letterHead(sender(answers), office(answers)),
      text("Guten Tag,"),
      text(
        `für den Verein „${name.name}“ mit Sitz in ${seatOf(name)}, gegründet am ${germanDay(foundedOn(answers) ?? "")}, beantragen wir die gesonderte Feststellung, dass die Satzung die Voraussetzungen nach den §§ 51, 59, 60 und 61 AO einhält (§ 60a Abs. 1 AO).`,
      ),
      heading("Zwecke und Tätigkeiten"),
      table(
        "Wie der Verein seine Zwecke verwirklicht",
        ["Zweck", "Tätigkeiten"],
        purposeRows(answers.purposes).map(({ purpose, activities }) => [purpose, activities.join("; ")]),
      ),
      text(
        `Anlagen: Satzung, Gründungsprotokoll${answers.fees?.fees === "money" ? ", Beitragsordnung" : ""}. Den Registerauszug reichen wir nach der Eintragung nach.`,
      ),
      contact(answers),
      text("Mit freundlichen Grüßen"),
      signed(answers, "für den Vorstand"),
    ])
  },
})

const taxNotice = paperPlan({
  id: "tax-notice",
  file: "14-anzeige-137",
  needs: ["name", "tax", "register"],
  more: foundedMissing,
  write: (answers) => {
    const { name, register } = answers
    const day = foundedOn(answers) ?? ""
    return plainPaper("Anzeige der Gründung nach § 137 AO", [
      ...letterHead(sender(answers), office(answers)),
      text("Guten Tag,"),
      text("hiermit zeigen wir die Gründung unseres Vereins an (§ 137 AO). Eine gleiche Anzeige geht an die Gemeinde."),
      facts([
        ["Name", name.name],
        ["Sitz", seatOf(name)],
        ["Anschrift", register.postalAddress],
        ["Gründung am", germanDay(day)],
        ["Registergericht", register.court],
        ["Eintragung", "beantragt"],
      ]),
      text("Anlagen: Satzung, Gründungsprotokoll"),
      contact(answers),
      text("Mit freundlichen Grüßen"),
      signed(answers, "für den Vorstand"),
      ...forYou(`Diese Anzeige ist innerhalb eines Monats nach der Gründung fällig, also bis zum ${germanDay(addMonth(day))}.`),
    ])
  },
})

const yesNo = (value: boolean | undefined): string | undefined => (value === undefined ? undefined : value ? "ja" : "nein")

const taxData = paperPlan({
  id: "tax-data",
  file: "15-datenblatt-fragebogen",
  needs: ["name", "purposes", "tax", "register", "founders"],
  more: foundedMissing,
  write: (answers) => {
    const { name, tax, register, purposes, money } = answers
    return paper("Datenblatt für den Fragebogen zur steuerlichen Erfassung", [
      text("Mit diesem Blatt füllen Sie den Fragebogen des Finanzamts in „Mein ELSTER“ aus. Es ersetzt ihn nicht."),
      facts([
        ["Name", name.name],
        ["Rechtsform", "Verein, Eintragung in das Vereinsregister beantragt"],
        ["Sitz und Ort der Geschäftsleitung", seatOf(name)],
        ["Anschrift", register.postalAddress],
        ["Gründung am", germanDay(foundedOn(answers) ?? "")],
        ["Tätigkeit ab", tax.startsOn === undefined ? undefined : germanDay(tax.startsOn)],
        ["Zuständiges Finanzamt", tax.office],
        ["Steuerbegünstigt", purposes.charitable ? "ja, Antrag nach § 60a AO gestellt" : "nein"],
        [
          "Geschäftsjahr",
          money === undefined ? undefined : money.fiscalYearStart === 1 ? "Kalenderjahr" : "abweichend, siehe Satzung",
        ],
        ["Erwartete Einnahmen im ersten Jahr", amount(tax.incomeCents)],
        ["Erwartete Ausgaben im ersten Jahr", amount(tax.expensesCents)],
        ["Angestellte", yesNo(tax.employees)],
        ["Verkauf oder Leistungen gegen Geld", yesNo(tax.sales)],
      ]),
      boardTable(electedBoard(answers), "Gesetzliche Vertretung"),
      note(
        "Fragen Sie das Finanzamt, ob es den elektronischen Fragebogen verlangt (§ 138 Abs. 1b AO) oder ob Anzeige und Antrag genügen. Wir haben dazu keine eindeutige Quelle für kleine Vereine gefunden.",
      ),
    ])
  },
})

export const taxPapers: readonly PaperPlan[] = [draftLetter, charitableApplication, taxNotice, taxData]
