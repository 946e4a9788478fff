/**
 * The statements of the official model statutes (Anlage 1 zu § 60 AO, an official work, § 5 UrhG), with "Verein" for
 * "Körperschaft" as the administration allows. `{…}` is filled in. They are proposed word for word: a tax office that reads
 * them has nothing to ask.
 */
export const MODEL = {
  status:
    "Der Verein mit Sitz in {seat} verfolgt ausschließlich und unmittelbar {kinds} Zwecke im Sinne des Abschnitts „Steuerbegünstigte Zwecke“ der Abgabenordnung.",
  purpose: "Zweck des Vereins ist {purposes}.",
  activities: "Der Satzungszweck wird verwirklicht insbesondere durch {activities}.",
  selfless: "Der Verein ist selbstlos tätig; er verfolgt nicht in erster Linie eigenwirtschaftliche Zwecke.",
  means: "Mittel des Vereins dürfen nur für die satzungsmäßigen Zwecke verwendet werden.",
  noGifts: "Die Mitglieder erhalten keine Zuwendungen aus Mitteln des Vereins.",
  nobodyFavoured:
    "Es darf keine Person durch Ausgaben, die dem Zweck des Vereins fremd sind, oder durch unverhältnismäßig hohe Vergütungen begünstigt werden.",
  assetsToNamed:
    "Bei Auflösung des Vereins oder bei Wegfall steuerbegünstigter Zwecke fällt das Vermögen des Vereins an {recipient}, {relative} es unmittelbar und ausschließlich für gemeinnützige, mildtätige oder kirchliche Zwecke zu verwenden hat.",
  assetsForPurpose:
    "Bei Auflösung des Vereins oder bei Wegfall steuerbegünstigter Zwecke fällt das Vermögen des Vereins an eine juristische Person des öffentlichen Rechts oder eine andere steuerbegünstigte Körperschaft zwecks Verwendung für {purpose}.",
} as const

export type ModelSentence = keyof typeof MODEL

/** A model sentence with its blanks filled; a blank that nothing is given for stays visible as "[…]". */
export const modelSentence = (name: ModelSentence, values: Readonly<Record<string, string>> = {}): string =>
  MODEL[name].replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? BLANKS[key] ?? "[…]")

const BLANKS: Readonly<Record<string, string>> = {
  seat: "[Ort]",
  kinds: "gemeinnützige",
  purposes: "[Zweck aus § 52 Abs. 2 AO]",
  activities: "[Ihre Tätigkeiten]",
  recipient: "[Name der Körperschaft]",
  relative: "[der/die/das]",
  purpose: "[ein bestimmter Zweck aus § 52 Abs. 2 AO]",
}
