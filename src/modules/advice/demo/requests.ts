/** Requests of the demo world: made-up needs in several languages, waiting for different times. Nobody is meant. */
export type DemoRequest = {
  need: string
  spoken: string
  place: string
  kind: "idea" | "initiative" | "association"
  topics: readonly string[]
  group?: string
  daysAgo: number
  /** What happened since. */
  state: "new" | "accepted" | "answered"
}

export const demoRequests: readonly DemoRequest[] = [
  {
    need: "On kişiyiz, bir kültür derneği kurmak istiyoruz. Nereden başlamalıyız?",
    spoken: "tr",
    place: "Bochum",
    kind: "idea",
    topics: ["founding-an-association"],
    daysAgo: 0,
    state: "new",
  },
  {
    need: "نحن مجموعة نساء ونبحث عن قاعة للقاءاتنا يوم الجمعة.",
    spoken: "ar",
    place: "Bielefeld",
    kind: "initiative",
    topics: ["rooms"],
    group: "Sennehimmel",
    daysAgo: 1,
    state: "new",
  },
  {
    need: "Ми хочемо зареєструвати об'єднання і не розуміємо статут.",
    spoken: "uk",
    place: "Gelsenkirchen",
    kind: "initiative",
    topics: ["statutes", "founding-an-association"],
    group: "Wintergarten Buer",
    daysAgo: 3,
    state: "new",
  },
  {
    need: "Wir haben einen Bescheid vom Finanzamt bekommen und verstehen die Frist nicht.",
    spoken: "de",
    place: "Wuppertal",
    kind: "association",
    topics: ["charitable-status-and-tax"],
    group: "Echo der Berge",
    daysAgo: 5,
    state: "new",
  },
  {
    need: "ما یک گروه تازه هستیم و برای کلاس زبان کودکان بودجه می‌خواهیم.",
    spoken: "fa",
    place: "Paderborn",
    kind: "initiative",
    topics: ["finding-funding"],
    daysAgo: 2,
    state: "new",
  },
  {
    need: "Vrem să ne înscriem ca asociație, dar nu știm câți membri trebuie.",
    spoken: "ro",
    place: "Gütersloh",
    kind: "idea",
    topics: ["founding-an-association"],
    daysAgo: 9,
    state: "new",
  },
  {
    need: "Wer hilft uns beim Verwendungsnachweis? Abgabe ist Ende des Monats.",
    spoken: "de",
    place: "Köln",
    kind: "association",
    topics: ["using-grants"],
    group: "Das blaue Klassenzimmer",
    daysAgo: 1,
    state: "accepted",
  },
  {
    need: "Hûn dikarin ji me re bibin alîkar ku em projeyekê binivîsin?",
    spoken: "kmr",
    place: "Essen",
    kind: "initiative",
    topics: ["finding-funding", "project-management"],
    daysAgo: 4,
    state: "accepted",
  },
  {
    need: "Мы ищем партнёров для совместной заявки в Дортмунде.",
    spoken: "ru",
    place: "Dortmund",
    kind: "association",
    topics: ["networking-and-cooperation"],
    group: "Wurzeln und Flügel",
    daysAgo: 6,
    state: "answered",
  },
  {
    need: "Искаме да помагаме на семейства с документи. Може ли без сдружение?",
    spoken: "bg",
    place: "Duisburg",
    kind: "initiative",
    topics: ["founding-an-association", "other"],
    group: "Hochfelder Teestube",
    daysAgo: 8,
    state: "answered",
  },
  {
    need: "Nous cherchons quelqu’un pour relire nos statuts.",
    spoken: "fr",
    place: "Bochum",
    kind: "association",
    topics: ["statutes"],
    group: "Kompassrose Ruhr",
    daysAgo: 10,
    state: "answered",
  },
  {
    need: "Jak zostać organizacją pożytku publicznego?",
    spoken: "pl",
    place: "Hamm",
    kind: "association",
    topics: ["charitable-status-and-tax"],
    daysAgo: 12,
    state: "answered",
  },
]

/** Entries of the demo directory that have been advised. */
export const advisedGroups = [
  "Wolkenkarawane",
  "Sieben Flüsse",
  "Mondgarten",
  "Zimt und Salbei",
  "Kleine Schritte",
  "Hochfelder Teestube",
  "Nordwind Altenessen",
  "Safran",
  "Kompassrose Ruhr",
  "Karussell der Sprachen",
  "Hafenlicht Nordstadt",
  "Grüne Feder",
  "Schlüsselbund",
  "Seidenweberinnen",
  "Echo der Berge",
  "Vier Winde",
  "Leineweber Kollektiv",
  "Sparrenlicht",
  "Ostwestfälische Karawanserei",
  "Paderquelle Vielfalt",
  "Lippeufer Lernwerkstatt",
  "Roma-Kreis Lichtung",
  "Sauerland Nachbarn",
  "Öcher Orient-Express",
  "Vestische Vielfalt",
  "Sieglar Sonnensegel",
] as const

/** Places of groups that are in no directory. */
export const otherPlaces = [
  "Köln",
  "Dortmund",
  "Essen",
  "Duisburg",
  "Bielefeld",
  "Münster",
  "Aachen",
  "Siegen",
  "Kleve",
  "Höxter",
  "Meschede",
  "Minden",
] as const
