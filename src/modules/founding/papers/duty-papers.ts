import type { Answer, Answers } from "../answers/index.ts"
import { purposeRows, seatOf } from "../clauses/index.ts"
import { germanDay, monthName } from "../clauses/words.ts"
import { amount } from "./amounts.ts"
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
  table,
  text,
  toFillIn,
} from "./blocks.ts"
import { addDays, addMonth } from "./days.ts"
import { authorityOf, boardDiffers, branchesOf, expectsNotice, foreignNoticeOf } from "./foreign-association.ts"
import { electedBoard, partName } from "./people.ts"
import { type PaperPlan, paperPlan } from "./plan.ts"

const foundedOn = ({ results, meeting }: Answers): string | undefined => results?.heldOn ?? meeting?.on

const feeRules = paperPlan({
  id: "fee-rules",
  file: "16-beitragsordnung",
  needs: ["name", "fees"],
  applies: ({ fees }) => fees?.fees === "money",
  more: ({ fees }) => [
    ...(fees.yearlyCents === undefined ? [{ page: "fees", field: "yearlyCents" } as const] : []),
    ...(fees.dueMonth === undefined ? [{ page: "fees", field: "dueMonth" } as const] : []),
    ...(fees.admissionFee && fees.admissionCents === undefined ? [{ page: "fees", field: "admissionCents" } as const] : []),
  ],
  write: (answers) => {
    const { name, fees } = answers
    const day = foundedOn(answers)
    return plainPaper("Beitragsordnung", [
      text(`Diese Ordnung gilt für den Verein „${name.name}“. Sie ist nicht Bestandteil der Satzung.`),
      {
        kind: "section",
        number: "1.",
        heading: "Beiträge",
        paragraphs: amountsText(fees).map((sentence) => ({ text: sentence })),
      },
      {
        kind: "section",
        number: "2.",
        heading: "Fälligkeit",
        paragraphs: [
          { text: `Der Beitrag ist bis zum Ende des Monats ${monthName(fees.dueMonth ?? 1)} fällig.` },
          { text: "Wer im Lauf des Jahres eintritt, zahlt für jeden Monat der Mitgliedschaft ein Zwölftel." },
          { text: "Der Vorstand kann einen Beitrag stunden oder erlassen, wenn jemand ihn nicht zahlen kann." },
        ],
      },
      text(
        `${fees.setBy === "assembly" ? "Beschlossen von der Mitgliederversammlung" : "Beschlossen vom Vorstand"}${day === undefined ? "." : ` am ${germanDay(day)}.`}`,
      ),
    ])
  },
})

const amountsText = ({ yearlyCents, reducedCents, admissionFee, admissionCents }: Answer<"fees">): readonly string[] => [
  `Der Beitrag beträgt im Jahr ${amount(yearlyCents) ?? ""}.`,
  ...(reducedCents === undefined
    ? []
    : [`Wer wenig Einkommen hat, zahlt auf Antrag ${amount(reducedCents) ?? ""}. Ein Nachweis ist nicht nötig.`]),
  ...(admissionFee ? [`Bei der Aufnahme sind einmalig ${amount(admissionCents) ?? ""} zu zahlen.`] : []),
]

const foreignNotice = paperPlan({
  id: "foreign-notice",
  file: "17-anmeldung-19-vereinsgdv",
  needs: ["name", "purposes", "founders", "register"],
  applies: (answers) => expectsNotice(answers),
  more: (have) => [
    ...electedBoard(have)
      .filter(({ address }) => address === undefined)
      .map(({ name }) => ({ page: "founders", field: "address", who: name }) as const),
    ...(authorityOf(have) === undefined ? [{ page: "policeNotice", field: "authority" } as const] : []),
    ...(foundedOn(have) === undefined ? [{ page: "meeting", field: "on" } as const] : []),
  ],
  write: (answers) => {
    const { name, purposes, register } = answers
    const day = foundedOn(answers) ?? ""
    return plainPaper("Anmeldung nach § 19 der Verordnung zum Vereinsgesetz", [
      ...letterHead([name.name, register.postalAddress], [authorityOf(answers)]),
      text("Guten Tag,"),
      text(
        "hiermit melden wir unseren Verein an. Die Anmeldung ist kostenfrei; wir bitten um die Bescheinigung nach § 19 Abs. 4.",
      ),
      facts([
        ["Name", name.name],
        ["Sitz", seatOf(name)],
        [
          "Zweck",
          purposeRows(purposes)
            .map(({ purpose }) => purpose)
            .join("; "),
        ],
        ["Gegründet am", germanDay(day)],
        ["Teilorganisationen in anderen Ländern", branchesOf(answers) ?? "keine"],
      ]),
      table(
        "Mitglieder des Vorstands",
        ["Amt", "Name", "Anschrift"],
        electedBoard(answers).map((person) => [partName(person.part), person.name, person.address ?? ""]),
      ),
      text("Anlage: Satzung"),
      text("Mit freundlichen Grüßen"),
      signatures("Ort, Datum", "Für den Vorstand"),
      ...forYou(
        "Diese Anmeldung ist üblich und kein Vorwurf. Viele Vereine von Menschen mit Einwanderungsgeschichte geben sie ab.",
        `Die Frist sind zwei Wochen ab der Gründung, also bis zum ${germanDay(addDays(day, 14))}. Zuständig ist in Nordrhein-Westfalen die Kreispolizeibehörde. Nach einem Erlass des Landes gibt es eigene Vordrucke in zweifacher Ausfertigung; bitte fragen Sie die Behörde danach.`,
        "Änderungen im Vorstand oder in der Satzung sind ebenfalls innerhalb von zwei Wochen mitzuteilen.",
        foreignNoticeOf(answers) === "ask"
          ? "Nach Ihren Zahlen ist nicht eindeutig, ob die Pflicht besteht. Bitte fragen Sie vor der Anmeldung die Beratung."
          : "",
      ),
    ])
  },
})

const transparency = paperPlan({
  id: "transparency-data",
  file: "18-datenblatt-transparenzregister",
  needs: ["name", "founders"],
  applies: boardDiffers,
  write: (answers) =>
    paper("Datenblatt für das Transparenzregister", [
      text(
        "Das Transparenzregister übernimmt den Vorstand aus dem Vereinsregister. Dabei nimmt es an, dass alle in Deutschland wohnen und nur die deutsche Staatsangehörigkeit haben (§ 20a Abs. 1 GwG). Stimmt das bei mindestens einer Person nicht, teilt der Verein die Angaben selbst mit (§ 20a Abs. 2 Nr. 3 GwG).",
      ),
      text("Jede Person füllt ihre Zeilen selbst aus (Angaben nach § 19 Abs. 1 GwG)."),
      ...electedBoard(answers).flatMap(({ name, birthDate }) => [
        heading(birthDate === undefined ? name : `${name}, geboren am ${germanDay(birthDate)}`),
        toFillIn(["Wohnort und Land", "Alle Staatsangehörigkeiten"]),
      ]),
      note(
        "Wir speichern Staatsangehörigkeiten nicht. Tragen Sie sie nur auf diesem Blatt ein und vernichten Sie es nach der Meldung auf transparenzregister.de.",
      ),
    ]),
})

const costs = paperPlan({
  id: "cost-sheet",
  file: "19-kosten",
  needs: ["name", "purposes"],
  write: ({ name, purposes }) => {
    const nrw = name.seatAgs !== undefined
    return paper("Was die Gründung kostet", [
      note("Schätzung nach den Gebühren von 2026. Auslagen des Notariats können abweichen."),
      table(
        "Einzelne Posten",
        ["Posten", "Betrag", "Grundlage"],
        [
          ["Gericht, erste Eintragung", "75,00 €", "Nr. 13100 KV GNotKG"],
          ["Gericht, Bereitstellung zum Abruf", "25,00 €", "Nr. 13102 KV GNotKG"],
          [
            "Notariat, nur Beglaubigung eines eigenen Entwurfs",
            "etwa 30 bis 80 €",
            "Nr. 25100, 22124, 22125 KV GNotKG, § 121 GNotKG",
          ],
          ["Notariat, Entwurf der Anmeldung und Beglaubigung", "etwa 60 bis 110 €", "Nr. 24102, 21201 KV GNotKG, § 92 GNotKG"],
          ["Finanzamt, Antrag nach § 60a AO", "0 €", "keine Gebühr bekannt"],
        ],
      ),
      table(
        "Zusammen, mit eigenem Entwurf",
        ["Fall", "Summe"],
        [
          ...(purposes.charitable && nrw
            ? [["Mit Gebührenbefreiung beim Gericht (§ 122 Justizgesetz NRW, Nachweis durch das Finanzamt)", "etwa 30 bis 80 €"]]
            : []),
          ["Ohne Gebührenbefreiung", "etwa 130 bis 180 €"],
        ],
      ),
      ...(purposes.charitable && nrw
        ? [
            text(
              "Kommt die Rechnung des Gerichts trotzdem, schicken Sie den Bescheid nach § 60a AO und bitten um Nichterhebung oder Erstattung.",
            ),
          ]
        : []),
      ...(purposes.charitable && !nrw
        ? [text("Ob das Gericht auf Gebühren verzichtet, richtet sich nach dem Recht Ihres Bundeslandes.")]
        : []),
    ])
  },
})

const duties = paperPlan({
  id: "duties-sheet",
  file: "20-pflichten-nach-der-gruendung",
  needs: ["name", "purposes"],
  write: (answers) => {
    const day = foundedOn(answers)
    const until = (next: (from: string) => string, period: string): string =>
      day === undefined ? `innerhalb von ${period} nach der Gründung` : `bis ${germanDay(next(day))}`
    return paper("Pflichten nach der Gründung", [
      table(
        "Was wann zu tun ist",
        ["Aufgabe", "Wann", "Grundlage"],
        [
          ...(expectsNotice(answers)
            ? [
                [
                  "Verein bei der Kreispolizeibehörde anmelden",
                  until((from) => addDays(from, 14), "zwei Wochen"),
                  "§ 19 VereinsGDV",
                ],
              ]
            : []),
          ["Gründung dem Finanzamt und der Gemeinde anzeigen", until(addMonth, "eines Monats"), "§ 137 AO"],
          ...(answers.purposes.charitable
            ? [["Feststellung der Gemeinnützigkeit beantragen", "gleich nach der Gründung", "§ 60a AO"]]
            : []),
          ["Verein zum Vereinsregister anmelden", "ohne Verzögerung", "§§ 59, 77 BGB"],
          ...(boardDiffers(answers)
            ? [["Angaben an das Transparenzregister melden", "nach der Eintragung, ohne Verzögerung", "§ 20a GwG"]]
            : []),
          ["Jede Änderung des Vorstands anmelden", "ohne Verzögerung", "§ 67 BGB"],
          ["Jede Änderung der Satzung anmelden; sie gilt erst mit der Eintragung", "ohne Verzögerung", "§ 71 BGB"],
          [
            "Einnahmen und Ausgaben mit Belegen aufzeichnen",
            "laufend",
            answers.purposes.charitable ? "§ 63 Abs. 3 AO" : "§ 27 Abs. 3 BGB",
          ],
          ...(answers.purposes.charitable
            ? [["Spenden erst bescheinigen, wenn der Bescheid nach § 60a AO da ist", "ab dem Bescheid", "§ 63 Abs. 5 AO"]]
            : []),
          ["Bei drohender Zahlungsunfähigkeit sofort Rat holen", "sofort", "§ 42 Abs. 2 BGB"],
        ],
      ),
      heading("Gut zu wissen"),
      bullets([
        "Legen Sie fest, wer im Vorstand welche Aufgabe übernimmt.",
        "Arbeiten Sie mit Kindern oder Jugendlichen, fragen Sie das Jugendamt nach Führungszeugnissen.",
        "Bei Musik, Festen und Honoraren für Künstlerinnen und Künstler fragen Sie vorher nach GEMA und Künstlersozialabgabe.",
      ]),
    ])
  },
})

export const dutyPapers: readonly PaperPlan[] = [feeRules, foreignNotice, transparency, costs, duties]
