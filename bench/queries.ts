/** What people ask the directory: all the ways to search it, plain and odd, in several scripts. */
export type Query = { group: string; query: string }

const groups: Readonly<Record<string, readonly Record<string, string | readonly string[]>[]>> = {
  "plain list": [{}, { sortierung: "name" }, { seite: "2" }],
  "deep page": [{ seite: "25" }, { seite: "100000" }, { q: "Verein", seite: "12" }],
  "one word": [{ q: "Kulturverein" }, { q: "Theater" }, { q: "Frauen" }, { q: "Elterncafé" }, { q: "e" }],
  "several words": [
    { q: "Chor Lieder aus vielen Ländern" },
    { q: "Frauentreff Morgenstern Köln" },
    { q: "Hilfe bei Behörden Dortmund" },
  ],
  unfinished: [{ q: "Kult" }, { q: "Fl" }, { q: "Begegn" }],
  "typing error": [{ q: "Kulturverien" }, { q: "Frauentref Morgenstrn" }, { q: "Nachbarshaftshaus" }, { q: "Migrantinenverein" }],
  synonym: [{ q: "Nachhilfe" }, { q: "Flüchtlingshilfe" }, { q: "Schuldnerberatung" }, { q: "Rentner" }],
  "other script": [
    { q: "النور" },
    { q: "al-Nur" },
    { q: "Барвінок" },
    { q: "Barwinok" },
    { q: "نوروز" },
    { q: "Ronahi" },
    { q: "Gunes" },
  ],
  filters: [
    { feld: "learning-support" },
    { feld: ["culture", "encounter"], sprache: "ar" },
    { sprache: ["tr", "kmr"], fuer: "women" },
    { art: "initiative", sprache: "uk" },
    { q: "Verein", feld: "sport", fuer: "youth" },
  ],
  place: [
    { ort: "Köln" },
    { ort: "Koeln", umkreis: "25" },
    { ort: "Bilefeld", umkreis: "10" },
    { ort: "Gelsenkirchen", umkreis: "50", sortierung: "distance" },
    { ort: "Dortmund", umkreis: "100", q: "Beratung" },
    { ort: "Nirgendwo" },
  ],
  district: [{ kreis: "05315" }, { kreis: "05554", feld: "german-courses" }, { kreis: "05112", q: "Jugend" }],
  "nothing found": [{ q: "Quxzywvulp" }, { q: "🎉👍" }, { q: "Xylophonorchester Antarktis" }],
}

const addressOf = (parts: Record<string, string | readonly string[]>): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parts))
    for (const one of typeof value === "string" ? [value] : value) search.append(name, one)
  return search.size === 0 ? "" : `?${search.toString()}`
}

export const queries: readonly Query[] = Object.entries(groups).flatMap(([group, list]) =>
  list.map((parts) => ({ group, query: addressOf(parts) })),
)
