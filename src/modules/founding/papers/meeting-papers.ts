import type { Block } from "#platform/documents"
import type { Answer, Answers, Resolution } from "../answers/index.ts"
import { seatOf } from "../clauses/index.ts"
import { germanDay } from "../clauses/words.ts"
import { bullets, facts, heading, note, paper, plainPaper, signatures, steps, table, text } from "./blocks.ts"
import { electedBoard, missingOnBoard, partName } from "./people.ts"
import { type Have, type Missing, type PaperPlan, paperPlan } from "./plan.ts"

/** What the founding meeting decides, in this order; the minutes follow the invitation. */
const agenda = ({ purposes, fees, money, board }: Answers): readonly string[] => [
  "Begrüßung, Wahl der Versammlungsleitung und der Protokollführung",
  "Aussprache über das Vorhaben und die Gründung",
  "Beschluss über die Gründung des Vereins",
  "Aussprache und Beschluss über die Satzung",
  "Beschluss über die Eintragung in das Vereinsregister",
  ...(purposes?.charitable === true ? ["Beschluss, die Gemeinnützigkeit beim Finanzamt zu beantragen"] : []),
  board !== undefined && board.assessors > 0 ? "Wahl des Vorstands und des Beisitzes" : "Wahl des Vorstands",
  ...(money === undefined ? [] : ["Wahl der Kassenprüfung"]),
  ...(fees?.fees === "money" ? ["Beschluss über die Beiträge"] : []),
  "Verschiedenes",
]

const invitation = paperPlan({
  id: "invitation",
  file: "04-einladung",
  needs: ["name", "meeting"],
  more: ({ meeting }) => (meeting.invitedBy === undefined ? [{ page: "meeting", field: "invitedBy" }] : []),
  write: (answers) => {
    const { name, meeting } = answers
    return plainPaper("Einladung zur Gründungsversammlung", [
      text("Liebe Interessierte,"),
      text(
        `wir möchten gemeinsam den Verein „${name.name}“ mit Sitz in ${seatOf(name)} gründen und laden Sie herzlich zur Gründungsversammlung ein.`,
      ),
      facts([
        ["Tag", germanDay(meeting.on)],
        ["Beginn", `${meeting.at} Uhr`],
        ["Ort", meeting.place],
        ["Online", meeting.online],
      ]),
      heading("Tagesordnung"),
      steps(agenda(answers)),
      text(
        "Der Entwurf der Satzung liegt bei. Bitte bringen Sie Ihren Ausweis mit, damit wir Namen richtig schreiben. Für die Eintragung sollen mindestens sieben Mitglieder die Satzung unterschreiben.",
      ),
      text(
        "Brauchen Sie eine Übersetzung, Kinderbetreuung oder einen barrierefreien Zugang? Sagen Sie uns bitte vorher Bescheid.",
      ),
      text(`${meeting.invitedOn === undefined ? "" : `${germanDay(meeting.invitedOn)}, `}${meeting.invitedBy ?? ""}`),
    ])
  },
})

const foundersList = paperPlan({
  id: "founders-list",
  file: "05-gruenderliste",
  needs: ["name", "meeting", "founders"],
  write: ({ name, meeting, results, founders }) =>
    plainPaper("Anwesenheits- und Gründerliste", [
      facts([
        ["Verein", name.name],
        ["Gründungsversammlung am", germanDay(results?.heldOn ?? meeting.on)],
        ["Ort", results?.place ?? meeting.place],
      ]),
      text(
        "Mit der Unterschrift bestätigen die Anwesenden, dass sie an der Versammlung teilnehmen und Gründungsmitglied werden.",
      ),
      signatures(
        ...founders.people.map(({ name: person, address, minor }, index) =>
          [
            `${index + 1}. ${person}`,
            address ?? "",
            minor ? "minderjährig, Einwilligung der gesetzlichen Vertreter liegt bei" : "",
          ]
            .filter((part) => part !== "")
            .join(", "),
        ),
      ),
      ...(founders.people.length < 7
        ? [note("Für die Eintragung sollen es mindestens sieben Gründungsmitglieder sein (§ 56 BGB).")]
        : []),
      note("Diese Liste enthält persönliche Daten. Bewahren Sie sie so auf, dass nur der Vorstand sie sieht."),
    ]),
})

/** The wording of each resolution. */
export const SUBJECTS: Record<Resolution, (answers: Answers) => string> = {
  founding: ({ name }) => `Die Anwesenden beschließen, den Verein „${name?.name ?? ""}“ zu gründen.`,
  statutes: () => "Die Satzung wird in der vorliegenden Fassung beschlossen. Sie ist diesem Protokoll beigefügt.",
  registration: () => "Der Verein soll in das Vereinsregister eingetragen werden. Der Vorstand meldet ihn an.",
  charitable: () => "Der Vorstand beantragt beim Finanzamt, die satzungsmäßigen Voraussetzungen nach § 60a AO festzustellen.",
  fees: () => "Die Beitragsordnung wird beschlossen.",
}
const MUST: readonly Resolution[] = ["founding", "statutes", "registration"]
/** What this group's meeting decides, in the order of the agenda. */
export const subjectsOf = ({ purposes, fees }: Answers): readonly Resolution[] => [
  ...MUST,
  ...(purposes?.charitable === true ? (["charitable"] as const) : []),
  ...(fees?.fees === "money" ? (["fees"] as const) : []),
]

type Cast = { yes?: number | undefined; no?: number | undefined; abstain?: number | undefined }
const counted = ({ yes, no, abstain }: Cast): boolean => yes !== undefined && no !== undefined && abstain !== undefined
const votesText = ({ yes = 0, no = 0, abstain = 0 }: Cast): string =>
  `Ja ${yes}, Nein ${no}, Enthaltungen ${abstain}. ${yes > no ? "Damit angenommen." : "Damit nicht angenommen."}`

const minutesMissing = ({ results, founders, board }: Have<"results" | "founders" | "board">): readonly Missing[] => {
  const has = (subject: Resolution) => results.resolutions.some((one) => one.subject === subject && counted(one))
  const resolutions = MUST.filter((subject) => !has(subject)).map((subject) => ({ page: "results", field: subject }) as const)
  const uncounted = results.elections
    .filter((election) => !counted(election))
    .map(({ name }) => ({ page: "results", field: "votes", who: name }) as const)
  const offices =
    board.model === "offices"
      ? board.offices.filter((office) => !results.elections.some(({ part, accepted }) => part === office && accepted))
      : []
  return [
    ...resolutions,
    ...uncounted,
    ...offices.map((office) => ({ page: "results", field: office }) as const),
    ...missingOnBoard(electedBoard({ founders, results })),
  ]
}

const electionRows = ({ results, founders }: Have<"results" | "founders">): readonly (readonly string[])[] =>
  results.elections.map((election) => {
    const { address, birthDate } = founders.people.find(({ name }) => name === election.name) ?? {}
    const person = [
      election.name,
      birthDate === undefined ? "" : `geboren am ${germanDay(birthDate)}`,
      address === undefined ? "" : address,
    ]
    return [
      partName(election.part),
      person.filter((part) => part !== "").join(", "),
      `${election.yes ?? 0} / ${election.no ?? 0} / ${election.abstain ?? 0}`,
      election.accepted ? "angenommen" : "nicht angenommen",
    ]
  })

/** The lines under the minutes are those the statutes ask for (D-04). */
const minutesSigners = ({ minutesSignedBy }: Answer<"assembly">, { chair, minuteTaker }: Answer<"results">): Block =>
  minutesSignedBy === "both"
    ? signatures("Ort, Datum", `${chair}, Versammlungsleitung`, `${minuteTaker}, Protokollführung`)
    : signatures("Ort, Datum", `${minuteTaker}, Protokollführung`)

const minutes = paperPlan({
  id: "minutes",
  file: "06-gruendungsprotokoll",
  needs: ["name", "board", "assembly", "founders", "results"],
  more: minutesMissing,
  write: (answers) => {
    const { name, results, assembly } = answers
    return plainPaper("Protokoll der Gründungsversammlung", [
      facts([
        ["Verein", `${name.name}, Sitz ${seatOf(name)}`],
        ["Tag", germanDay(results.heldOn)],
        ["Ort", results.place],
        ["Beginn", `${results.from} Uhr`],
        ["Ende", results.until === undefined ? undefined : `${results.until} Uhr`],
        ["Anwesend", `${results.present} Personen nach der beigefügten Liste`],
        ["Versammlungsleitung", results.chair],
        ["Protokollführung", results.minuteTaker],
      ]),
      heading("Beschlüsse"),
      ...results.resolutions.filter(counted).flatMap((one) => [text(SUBJECTS[one.subject](answers), votesText(one))]),
      heading("Wahlen"),
      text(
        results.asBlock
          ? "Über alle Vorgeschlagenen wurde mit Einverständnis der Anwesenden gemeinsam abgestimmt."
          : "Über jedes Amt wurde einzeln abgestimmt.",
      ),
      table("Gewählt wurden", ["Amt", "Person", "Ja / Nein / Enthaltung", "Wahl"], electionRows(answers)),
      text("Anlagen: Satzung, Anwesenheits- und Gründerliste."),
      minutesSigners(assembly, results),
    ])
  },
})

const acceptance = paperPlan({
  id: "acceptance",
  file: "07-annahme-des-amtes",
  needs: ["name", "founders"],
  more: ({ founders, results }) =>
    electedBoard({ founders, results }).length === 0 ? [{ page: "founders", field: "part" }] : [],
  write: ({ name, founders, results }) =>
    plainPaper(
      "Annahme des Amtes",
      electedBoard({ founders, results }).flatMap(({ name: person, part }, index) => [
        ...(index === 0 ? [] : [{ kind: "page-break" } as const]),
        heading(person),
        text(
          `Ich, ${person}, nehme die Wahl in den Vorstand des Vereins „${name.name}“ mit Sitz in ${seatOf(name)} an. Mein Amt: ${partName(part)}.`,
        ),
        text(
          "Ich weiß, dass mein Name, mein Geburtsdatum und mein Wohnort im Vereinsregister stehen und dass jeder Mensch das Register einsehen kann.",
        ),
        signatures("Ort, Datum", person),
      ]),
    ),
})

const privacyNote = paperPlan({
  id: "privacy-note",
  file: "08-datenschutzhinweise",
  needs: ["name"],
  write: ({ name, register }) =>
    paper("Hinweise zum Datenschutz für die Gründung", [
      facts([
        [
          "Verantwortlich",
          `die Gründungsmitglieder von „${name.name}“, ${seatOf(name)}; nach der Gründung der Verein, vertreten durch den Vorstand`,
        ],
        ["Kontakt", register?.contactEmail ?? register?.postalAddress],
      ]),
      heading("Welche Daten und wofür"),
      bullets([
        "Name, Anschrift und Unterschrift in der Gründerliste: für den Nachweis der Gründung (§§ 56, 59 BGB)",
        "Name, Geburtsdatum und Wohnort der Vorstandsmitglieder: für das Vereinsregister (§ 64 BGB, § 3 VRV)",
        "E-Mail-Adresse oder Telefonnummer: für Einladungen",
      ]),
      heading("Wer sie bekommt"),
      bullets([
        "das Notariat und das Registergericht",
        "das Finanzamt, soweit es nach dem Gesetz fragen darf",
        "sonst niemand ohne Ihre Zustimmung",
      ]),
      heading("Grundlage und Dauer"),
      text(
        "Wir verarbeiten die Daten, weil wir mit Ihnen einen Verein gründen und weil Gesetze es verlangen (Artikel 6 Absatz 1 Buchstaben b und c DSGVO). Wir löschen sie, wenn sie dafür nicht mehr gebraucht werden und keine Aufbewahrungspflicht mehr besteht.",
      ),
      heading("Ihre Rechte"),
      text(
        "Sie können Auskunft, Berichtigung und Löschung verlangen, der Verarbeitung widersprechen und sich bei der Landesbeauftragten für Datenschutz und Informationsfreiheit Nordrhein-Westfalen beschweren.",
      ),
      note(
        "Die Einträge im Vereinsregister sind öffentlich. Herkunft, Religion oder Staatsangehörigkeit einzelner Personen schreiben wir nirgends auf.",
      ),
    ]),
})

export const meetingPapers: readonly PaperPlan[] = [invitation, foundersList, minutes, acceptance, privacyNote]
