/** The dry run: reads every row, compares it with the directory, writes down what would happen. Changes no entry. */
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { findSimilar } from "../merge/similar.ts"
import { type Twin } from "../merge/repository-similar.ts"
import { resolveOrganisation } from "../office-list/repository-locks.ts"
import { type Profile, differences } from "../organisations/profile.ts"
import { type Organisation, listOrganisationsById } from "../organisations/repository.ts"
import { isPublic } from "../organisations/visible.ts"
import { type Interpreted, interpret } from "./interpret.ts"
import { nextProfile } from "./next-profile.ts"
import type { Problem } from "./problems.ts"
import { type ImportRow, lockImport, moveImport } from "./repository.ts"
import { type Checked, listUnchecked, skipRepeated, writeChecked } from "./repository-rows.ts"
import type { ImportSettings } from "./settings.ts"
import { wordForm } from "./suggest.ts"
import type { Verdict } from "./tables.ts"

const BATCH = 200

export type Match = { organisation: Organisation | undefined; byId: boolean; twins: readonly Twin[] }

const isBad = (problems: readonly Problem[], strict: boolean) =>
  problems.some(({ level }) => level === "error" || (strict && level === "warning"))

const verdictOf = (problems: readonly Problem[], match: Match, { known, strict }: ImportSettings): Verdict => {
  if (isBad(problems, strict)) return "error"
  if (match.byId) return known === "skip" ? "skip" : "update"
  return match.twins.length > 0 ? known : "create"
}

/** What the public would see change. */
const publicChange = (organisation: Organisation, next: Profile): boolean =>
  isPublic(organisation) &&
  Object.keys(differences(organisation.profile, next)).some((field) => field !== "contacts" && field !== "mailLanguage")

const notesOn = (read: Interpreted, { organisation, byId, twins }: Match, known: ImportSettings["known"]): Problem[] => {
  const notes: Problem[] = []
  if (read.id !== null && !organisation) notes.push({ level: "error", code: "id-unknown", column: "id", value: read.id })
  if (!byId && twins.length > 0) notes.push({ level: "note", code: "twin", suggestions: twins.map(({ id }) => id) })
  if (organisation && known === "update" && publicChange(organisation, nextProfile(organisation.profile, read)))
    notes.push({ level: "note", code: "public-change" })
  return notes
}

/** Equal keys within a table mean the same group: same id, or same name in the same place. */
const twinKey = ({ id, profile }: Interpreted): string | null =>
  id ?? (profile.name === undefined ? null : `${wordForm(profile.name) || profile.name}|${profile.ags ?? ""}`)

/** Finds for each row the entry it names, or the entries it resembles. */
export const matchRows = async (tx: Db, rows: readonly { key: string; read: Interpreted }[]): Promise<Map<string, Match>> => {
  const named = new Map<string, string | undefined>()
  for (const { key, read } of rows) if (read.id !== null) named.set(key, await resolveOrganisation(tx, read.id))
  const unnamed = rows.filter(({ read }) => read.id === null && read.profile.name !== undefined)
  const similar = await findSimilar(
    tx,
    unnamed.map(({ key, read: { profile } }) => ({
      key,
      name: profile.name ?? "",
      otherNames: profile.otherNames ?? [],
      ags: profile.ags ?? null,
    })),
  )
  const best = (key: string) => named.get(key) ?? similar.get(key)?.[0]?.id
  const ids = rows.map(({ key }) => best(key)).filter((id) => id !== undefined)
  const organisations = new Map((await listOrganisationsById(tx, ids)).map((one) => [one.id, one]))
  return new Map(
    rows.map(({ key }) => [
      key,
      { organisation: organisations.get(best(key) ?? ""), byId: named.get(key) !== undefined, twins: similar.get(key) ?? [] },
    ]),
  )
}

export const checkRows = async (
  tx: Db,
  rows: readonly Pick<ImportRow, "rowNumber" | "cells">[],
  settings: ImportSettings,
): Promise<Checked[]> => {
  const read = rows.map(({ rowNumber, cells }) => ({
    key: String(rowNumber),
    rowNumber,
    read: interpret(cells, settings.columns, settings.corrections),
  }))
  const matches = await matchRows(tx, read)
  return read.map(({ key, rowNumber, read: said }) => {
    const match = matches.get(key) ?? { organisation: undefined, byId: false, twins: [] }
    const problems = [...said.problems, ...notesOn(said, match, settings.known)]
    const twins = match.byId && match.organisation ? [match.organisation.id] : match.twins.map(({ id }) => id)
    return { rowNumber, verdict: verdictOf(problems, match, settings), problems, twins, twinKey: twinKey(said) }
  })
}

/** One piece of the dry run; false when nothing was left to do. */
export const checkStep = ({ db, now }: Pick<Services, "db" | "now">, id: string): Promise<boolean> =>
  db.transaction(async (tx) => {
    const found = await lockImport(tx, id)
    if (found?.state !== "checking") return false
    const rows = await listUnchecked(tx, id, BATCH)
    if (rows.length > 0) {
      await writeChecked(tx, id, await checkRows(tx, rows, found.settings))
      return true
    }
    await skipRepeated(tx, id, { level: "note", code: "twice" })
    await moveImport(tx, id, { from: ["checking"], to: "checked" }, { checkedAt: now() })
    return false
  })
