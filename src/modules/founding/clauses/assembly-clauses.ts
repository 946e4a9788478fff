import type { Answer, Answers } from "../answers/index.ts"
import { clause, type SectionPlan } from "./clause.ts"
import { law, practice, reported } from "./sources.ts"
import { inWords, share, weeksDative } from "./words.ts"

/** The bodies of the association by their names. */
export const bodiesSection: SectionPlan = {
  id: "bodies",
  heading: "Organe",
  clauses: [
    clause("bodies", "board", {
      sources: [law("BGB", "26"), law("BGB", "32")],
      write: () => "Organe des Vereins sind die Mitgliederversammlung und der Vorstand.",
    }),
  ],
}

const INVITATION: Record<Answer<"assembly">["invitation"], string> = {
  text: "in Textform",
  mail: "per E-Mail; Mitglieder ohne E-Mail-Adresse lädt er mit einfachem Brief ein",
  letter: "mit einfachem Brief",
}

const tasks = ({ members, fees }: Answers): readonly string[] => [
  "die Wahl, Abberufung und Entlastung des Vorstands",
  "die Entgegennahme der Berichte des Vorstands und der Kassenprüfung",
  "die Wahl der Kassenprüferinnen und Kassenprüfer",
  ...(fees?.fees === "money" && fees.setBy === "assembly" ? ["die Beitragsordnung"] : []),
  ...(members?.honorary === true ? ["die Ernennung von Ehrenmitgliedern"] : []),
  "die Änderung der Satzung und die Auflösung des Vereins",
  "alle anderen Angelegenheiten, die nicht der Vorstand zu besorgen hat",
]

export const assemblySection: SectionPlan = {
  id: "assembly",
  heading: "Mitgliederversammlung",
  clauses: [
    clause("assembly-tasks", "assembly", {
      sources: [law("BGB", "32")],
      write: (_, answers) => ({ text: "Die Mitgliederversammlung entscheidet über:", items: tasks(answers) }),
    }),
    clause("when-assembly", "assembly", {
      sources: [law("BGB", "36"), law("BGB", "37"), law("BGB", "58", "§ 58 Nr. 4 BGB")],
      write: ({ interval, minority }) => {
        const often = interval === "yearly" ? "mindestens einmal im Jahr" : "mindestens alle zwei Jahre"
        return `Eine ordentliche Mitgliederversammlung findet ${often} statt. Eine außerordentliche Mitgliederversammlung ist einzuberufen, wenn das Interesse des Vereins es erfordert oder wenn ${share(minority)} der Mitglieder es in Textform unter Angabe des Zwecks und der Gründe verlangt.`
      },
    }),
    clause("invitation", "assembly", {
      sources: [law("BGB", "58", "§ 58 Nr. 4 BGB"), law("BGB", "32", "§ 32 Abs. 1 BGB"), reported("OLG Hamm, 15 W 419/10")],
      write: ({ noticeWeeks, invitation }) =>
        `Der Vorstand beruft die Mitgliederversammlung mit einer Frist von ${weeksDative(noticeWeeks)} unter Angabe der Tagesordnung ein, und zwar ${INVITATION[invitation]}. Die Frist beginnt am Tag nach der Absendung. Die Einladung geht an die Adresse, die das Mitglied dem Verein zuletzt mitgeteilt hat.`,
    }),
    clause("motions", "assembly", {
      sources: [law("BGB", "32", "§ 32 Abs. 1 Satz 2 BGB")],
      write: () =>
        "Mitglieder können Anträge zur Tagesordnung stellen; sie müssen spätestens eine Woche vor der Versammlung beim Vorstand eingehen. Der Vorstand gibt sie den Mitgliedern vor der Versammlung in Textform bekannt. Über Änderungen der Satzung, über die Wahl oder Abberufung des Vorstands und über die Auflösung kann nur beschlossen werden, wenn dies in der Einladung angekündigt war.",
    }),
    clause("place", "assembly", {
      sources: [law("BGB", "32", "§ 32 Abs. 2 BGB"), reported("AG Dortmund 2022/23: virtuelle Versammlung ausführlich regeln")],
      write: placeText,
    }),
  ],
}

function placeText({ place }: Answer<"assembly">): string {
  if (place === "on-site") return "Die Mitgliederversammlung findet an einem Ort statt, den der Vorstand in der Einladung nennt."
  const hybrid =
    "Der Vorstand kann in der Einladung vorsehen, dass Mitglieder ohne Anwesenheit am Versammlungsort im Wege der elektronischen Kommunikation teilnehmen (hybride Versammlung)"
  const virtual =
    place === "any"
      ? " oder dass alle Mitglieder im Wege der elektronischen Kommunikation teilnehmen (virtuelle Versammlung)"
      : ""
  return `${hybrid}${virtual}. In der Einladung steht, wie die Mitglieder ihre Rechte elektronisch ausüben können. Wer elektronisch teilnimmt, muss gleichzeitig mit allen anderen zuhören, Fragen und Anträge stellen, sprechen und abstimmen können.`
}

const quorumText = ({ quorum }: Answer<"assembly">): string =>
  quorum === "none"
    ? "Jede ordnungsgemäß einberufene Mitgliederversammlung ist beschlussfähig, unabhängig von der Zahl der teilnehmenden Mitglieder."
    : `Die Mitgliederversammlung ist beschlussfähig, wenn mindestens ${share(quorum)} der stimmberechtigten Mitglieder teilnimmt. Ist sie nicht beschlussfähig, beruft der Vorstand eine zweite Mitgliederversammlung mit derselben Tagesordnung ein; diese ist unabhängig von der Zahl der teilnehmenden Mitglieder beschlussfähig. Darauf weist er in der Einladung zur zweiten Versammlung hin.`

const votersWord = ({ members }: Answers): string =>
  members?.supporting === true || members?.minors === "with-consent" ? "stimmberechtigte Mitglied" : "Mitglied"

export const votingSection: SectionPlan = {
  id: "voting",
  heading: "Beschlüsse und Wahlen",
  clauses: [
    clause("chair-of-assembly", "assembly", {
      sources: [practice("Leitung der Versammlung regeln")],
      write: () =>
        "Ein Mitglied des Vorstands leitet die Mitgliederversammlung; sie kann eine andere Versammlungsleitung wählen. Sie bestimmt eine Person, die das Protokoll führt.",
    }),
    clause("quorum", "assembly", {
      sources: [law("BGB", "32"), reported("BGH, 10.10.1988, II ZR 51/88")],
      write: quorumText,
    }),
    clause("voting", "assembly", {
      sources: [law("BGB", "32", "§ 32 Abs. 1 Satz 3 BGB"), law("BGB", "38")],
      write: ({ proxies, secretOnRequest }, answers) =>
        [
          `Jedes ${votersWord(answers)} hat eine Stimme.`,
          proxies
            ? "Es kann ein anderes stimmberechtigtes Mitglied in Textform bevollmächtigen; niemand darf mehr als ein anderes Mitglied vertreten."
            : "Das Stimmrecht wird persönlich ausgeübt.",
          "Soweit diese Satzung nichts anderes bestimmt, entscheidet die Mehrheit der abgegebenen gültigen Stimmen; Enthaltungen zählen nicht mit. Bei Stimmengleichheit ist ein Antrag abgelehnt.",
          secretOnRequest
            ? "Abgestimmt wird offen; auf Verlangen eines stimmberechtigten Mitglieds wird geheim abgestimmt."
            : "Abgestimmt wird offen, wenn die Mitgliederversammlung nichts anderes beschließt.",
        ].join(" "),
    }),
    clause("elections", "board", {
      sources: [reported("AG Bielefeld 2023: Blockwahl braucht eine Grundlage"), law("BGB", "32")],
      write: ({ blockElection }) => {
        const runoff =
          "Gewählt ist, wer mehr als die Hälfte der abgegebenen gültigen Stimmen erhält. Erreicht das niemand, findet zwischen den beiden Personen mit den meisten Stimmen eine Stichwahl statt; gewählt ist dann, wer die meisten Stimmen erhält. Bei gleicher Stimmenzahl entscheidet das Los."
        return blockElection
          ? `${runoff} Stehen nicht mehr Personen zur Wahl, als zu wählen sind, kann über alle gemeinsam abgestimmt werden (Blockwahl), wenn niemand widerspricht.`
          : runoff
      },
    }),
    clause("circular", "assembly", {
      sources: [law("BGB", "32", "§ 32 Abs. 3 BGB")],
      write: ({ circular }) =>
        circular === "law"
          ? "Ohne Versammlung ist ein Beschluss gültig, wenn alle Mitglieder ihm in Textform zustimmen."
          : `Ohne Versammlung kann in Textform beschlossen werden, wenn der Vorstand allen Mitgliedern den Antrag mitteilt und mindestens ${inWords(2)} Wochen Zeit zur Stimmabgabe gibt. Der Beschluss ist gültig, wenn mindestens die Hälfte der stimmberechtigten Mitglieder abgestimmt hat und die nötige Mehrheit erreicht ist. Für die Änderung des Zwecks und die Auflösung gilt das nicht.`,
    }),
    clause("minutes", "assembly", {
      sources: [law("BGB", "58", "§ 58 Nr. 4 BGB")],
      write: ({ minutesSignedBy }) =>
        minutesSignedBy === "both"
          ? "Über die Beschlüsse und Wahlen der Mitgliederversammlung wird ein Protokoll geführt. Es ist von der Person, die die Versammlung geleitet hat, und von der Person, die das Protokoll geführt hat, zu unterschreiben."
          : "Über die Beschlüsse und Wahlen der Mitgliederversammlung wird ein Protokoll geführt. Es ist von der Person, die das Protokoll geführt hat, zu unterschreiben.",
    }),
  ],
}
