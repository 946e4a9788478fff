/** Bodies that statutes often name as recipients, as they are written; a near miss is probably a misspelling. */
const NAMES: readonly string[] = [
  "Aktion Mensch",
  "Amnesty International",
  "Arbeiter-Samariter-Bund",
  "Arbeiterwohlfahrt",
  "Ärzte ohne Grenzen",
  "Brot für die Welt",
  "Chaos Computer Club",
  "Deutsche Krebshilfe",
  "Deutsche Lebens-Rettungs-Gesellschaft",
  "Deutscher Caritasverband",
  "Deutscher Paritätischer Wohlfahrtsverband",
  "Deutsches Kinderhilfswerk",
  "Deutsches Rotes Kreuz",
  "Digitalcourage",
  "Free Software Foundation Europe",
  "Greenpeace",
  "Johanniter-Unfall-Hilfe",
  "Kindernothilfe",
  "Landessportbund Nordrhein-Westfalen",
  "Malteser Hilfsdienst",
  "Open Knowledge Foundation Deutschland",
  "PRO ASYL",
  "SOS-Kinderdorf",
  "Terre des Femmes",
  "terre des hommes",
  "Welthungerhilfe",
  "Wikimedia Deutschland",
]

/** Names that these bodies no longer bear. */
const RENAMED: readonly { old: RegExp; name: string }[] = [
  { old: /Aktion Sorgenkind/i, name: "Aktion Mensch" },
  { old: /\bFoeBuD\b/i, name: "Digitalcourage" },
]

const distance = (a: string, b: string): number => {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const swap = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      now.push(Math.min(swap, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1))
    }
    before = now
  }
  return before[b.length] ?? 0
}

/** Lower case, without quotes, and without the endings that "an den Deutschen …" changes. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/["„“.,()]/g, "")
    .replaceAll(/(?<=\p{Ll}{4})e[nrms]?(?= |$)/gu, "")
    .trim()

const misspells = (written: string, wanted: string): boolean =>
  [0, -1, 1].some((more) => distance(written.slice(0, wanted.length + more), wanted) <= (wanted.length > 12 ? 2 : 1))

/** How a body is really called when the text writes it almost so, or by a name it has given up; undefined when nothing is odd. */
export const recipientSpelling = (name: string): { name: string; because: "spelling" | "renamed" } | undefined => {
  const renamed = RENAMED.find(({ old }) => old.test(name))
  if (renamed !== undefined) return { name: renamed.name, because: "renamed" }
  const written = plain(name)
  if (NAMES.some((known) => written.includes(plain(known)))) return undefined
  const near = NAMES.find((known) => misspells(written, plain(known)))
  return near === undefined ? undefined : { name: near, because: "spelling" }
}
