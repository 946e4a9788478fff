// Named papers for previews and tests. The wording is ours, everybody and everything in it is made up.
import { markedAs } from "./letter.ts"
import type { Block, Paper } from "./paper.ts"

const statutes: readonly Block[] = [
  {
    kind: "section",
    number: "§ 1",
    heading: "Name, Sitz, Geschäftsjahr",
    aidHeading: "الاسم والمقر والسنة المالية",
    paragraphs: [
      {
        number: "(1)",
        text: "Der Verein heißt „Brücke Musterstadt“. Er soll in das Vereinsregister eingetragen werden und heißt dann „Brücke Musterstadt e. V.“.",
        aid: "اسم الجمعية „Brücke Musterstadt“. وينبغي تسجيلها في سجل الجمعيات (Vereinsregister)، وعندئذ يصبح اسمها „Brücke Musterstadt e. V.“.",
      },
      { number: "(2)", text: "Der Verein hat seinen Sitz in Musterstadt.", aid: "مقر الجمعية في مدينة Musterstadt." },
      { number: "(3)", text: "Geschäftsjahr ist das Kalenderjahr.", aid: "السنة المالية هي السنة الميلادية." },
    ],
  },
  {
    kind: "section",
    number: "§ 2",
    heading: "Zweck des Vereins",
    aidHeading: "غرض الجمعية",
    paragraphs: [
      {
        number: "(1)",
        text: "Zweck des Vereins ist die Förderung internationaler Gesinnung, der Toleranz auf allen Gebieten der Kultur und des Völkerverständigungsgedankens (§ 52 Abs. 2 Nr. 13 AO).",
        aid: "غرض الجمعية هو تعزيز الروح الدولية والتسامح في جميع مجالات الثقافة وفكرة التفاهم بين الشعوب (§ 52 Abs. 2 Nr. 13 AO).",
      },
      {
        number: "(2)",
        text: "Dieser Zweck wird vor allem verwirklicht durch",
        aid: "يتحقق هذا الغرض بصفة خاصة من خلال",
        items: [
          {
            text: "Gesprächsabende, zu denen alle Menschen der Stadt eingeladen sind,",
            aid: "أمسيات حوارية يُدعى إليها جميع سكان المدينة،",
          },
          { text: "Sprachcafés und gemeinsame Ausflüge,", aid: "مقاهٍ لغوية ورحلات مشتركة،" },
          { text: "Lesungen, Konzerte und Ausstellungen.", aid: "أمسيات قراءة وحفلات موسيقية ومعارض." },
        ],
      },
    ],
  },
  {
    kind: "section",
    number: "§ 3",
    heading: "Mitgliederversammlung",
    aidHeading: "الجمعية العمومية",
    paragraphs: [
      {
        number: "(1)",
        text: "Der Vorstand lädt mit einer Frist von zwei Wochen in Textform ein und nennt dabei die Tagesordnung. Auf Antrag von einem Zehntel der Mitglieder muss er einladen.",
        aid: "يدعو مجلس الإدارة إلى الاجتماع قبل أسبوعين على الأقل كتابيًا مع ذكر جدول الأعمال. وعليه أن يدعو إليه إذا طلب ذلك عُشر الأعضاء.",
      },
      {
        number: "(2)",
        text: "Über die Beschlüsse wird eine Niederschrift geführt. Die Versammlungsleitung und die Protokollführung unterschreiben sie.",
        aid: "تُدوَّن القرارات في محضر يوقّعه رئيس الاجتماع وكاتب المحضر.",
      },
    ],
  },
]

const german: Paper = {
  title: "Satzung des Vereins Brücke Musterstadt",
  footer: "Satzung Brücke Musterstadt · Entwurf vom 28. November 2026",
  blocks: [
    ...statutes,
    { kind: "note", text: "Diese Satzung wurde in der Gründungsversammlung am 12. Dezember 2026 beschlossen." },
    {
      kind: "signatures",
      lines: ["Ort, Datum", "Amina Beispiel", "Jonas Beispiel", "Leyla Muster", "Oleh Muster", "Farid Probe", "Mira Probe"],
    },
  ],
}

const minutes: Paper = {
  title: "Niederschrift über die Gründungsversammlung",
  footer: "Brücke Musterstadt",
  blocks: [
    {
      kind: "fields",
      rows: [
        { label: "Tag", value: "12. Dezember 2026, 17:00 bis 18:30 Uhr" },
        { label: "Ort", value: "Beispielweg 3, 00000 Musterstadt" },
        { label: "Aktenzeichen des Gerichts", value: "" },
      ],
    },
    { kind: "heading", level: 1, text: "1. Begrüßung" },
    {
      kind: "text",
      text: "Amina Beispiel eröffnet die Versammlung. Alle Anwesenden stehen auf der Liste, die diesem Protokoll beiliegt.",
    },
    {
      kind: "list",
      ordered: true,
      items: [{ text: "Wahl der Versammlungsleitung" }, { text: "Beschluss der Satzung" }, { text: "Wahl des Vorstands" }],
    },
    { kind: "list", ordered: false, items: [{ text: "Es gab keine Einwände gegen die Tagesordnung." }] },
    { kind: "heading", level: 3, text: "Wahl des Vorstands" },
    {
      kind: "table",
      caption: "Ergebnis der Wahlen",
      head: ["Amt", "Gewählt", "Ja", "Nein", "Enthaltung"],
      rows: [
        ["Vorsitz", "Amina Beispiel", "6", "0", "1"],
        ["Stellvertretung", "Jonas Beispiel", "7", "0", "0"],
        ["Kasse", "Leyla Muster, Geschäftsführerin der Übersetzungswerkstatt", "5", "1", "1"],
      ],
    },
    { kind: "page-break" },
    { kind: "heading", level: 1, text: "2. Schluss" },
    { kind: "text", text: "Die Gewählten nehmen ihr Amt an." },
    { kind: "signatures", lines: ["Versammlungsleitung", "Protokollführung"] },
  ],
}

const arabic: Paper = {
  ...german,
  aid: { ...markedAs("ar"), note: "هذا النص مساعدة على القراءة. النص الألماني وحده هو الملزم قانونًا." },
}
const turkish: Paper = {
  ...german,
  aid: { ...markedAs("tr"), note: "Bu metin okumanıza yardımcı olur. Hukuken geçerli olan Almanca metindir." },
  blocks: [
    { kind: "heading", level: 1, text: "Erster Teil", aid: "Birinci bölüm" },
    {
      kind: "section",
      number: "§ 1",
      heading: "Name",
      aidHeading: "Ad",
      paragraphs: [{ number: "(1)", text: "Der Verein heißt „Brücke“.", aid: "Derneğin adı „Brücke“dir." }],
    },
    { kind: "text", text: "Die Mitglieder wählen den Vorstand.", aid: "Yönetim kurulunu üyeler seçer." },
    {
      kind: "list",
      ordered: false,
      items: [
        { text: "Vorsitz", aid: "Başkanlık" },
        { text: "Kasse", aid: "Muhasebe" },
      ],
    },
    { kind: "page-break" },
    { kind: "note", text: "Rückfragen beantwortet die Beratungsstelle.", aid: "Sorularınızı danışma merkezi yanıtlar." },
  ],
}
/** Many pages, to see page numbers and repeated heads. */
const long: Paper = { ...arabic, blocks: Array.from({ length: 8 }, () => statutes).flat() }

export const paperPreviews = { german, minutes, arabic, turkish, long }
