import anyAscii from "any-ascii"
import type { Db } from "#platform/db"
import { listSlugsLike } from "./repository.ts"

const LONGEST = 60
/** Addresses below /verzeichnis that belong to pages. */
const TAKEN = new Set(["karte", "eintragen", "suche", "link", "bestaetigen", "export", "import"])

const GERMAN: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" }

/** "Frauen für Köln e. V." → "frauen-fuer-koeln-e-v"; names in other scripts are written in Latin letters. */
export const slugOf = (name: string): string => {
  const letters = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .replace(/[äöüß]/g, (letter) => GERMAN[letter] ?? letter)
  const latin = anyAscii(letters)
    .toLowerCase()
    .replace(/['`]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
  return latin.slice(0, LONGEST).replace(/-+$/, "") || "eintrag"
}

/** A slug nobody has yet. The insert still decides: two writers may look at the same time. */
export const freeSlug = async (db: Db, name: string): Promise<string> => {
  const wanted = slugOf(name)
  const taken = new Set([...TAKEN, ...(await listSlugsLike(db, wanted))])
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}
