/** From the rows of an import to what its pages show. */
import type { Db } from "#platform/db"
import { listOrganisationsById } from "../organisations/repository.ts"
import { placeName } from "../place-names.ts"
import { fieldLabel, fieldsOfActivity, spokenLanguageName, spokenLanguages } from "../vocabulary.ts"
import { checkRows } from "./check.ts"
import { interpret } from "./interpret.ts"
import { columnLabel, meantLabels } from "./labels.ts"
import type { Import, ImportRow } from "./repository.ts"
import { countRows, listKeptRows, listProblemRows, listRows, listTwinRows, listUnknownWords } from "./repository-rows.ts"
import { importColumns } from "./columns.ts"
import { wordForm } from "./suggest.ts"
import type { ChoiceRow } from "./views/choices-form.tsx"
import type { Report } from "./views/checked-page.tsx"
import type { PreviewRow } from "./views/preview-table.tsx"
import type { KeptRow } from "./views/result-page.tsx"
import type { Word } from "./views/words-form.tsx"

const PREVIEW_ROWS = 20
const SHOWN_PROBLEMS = 50
const SHOWN_TWINS = 50
const SHOWN_WORDS = 30
const SHOWN_KEPT = 200

type Settings = Import["settings"]

const nameAndPlace = ({ cells }: Pick<ImportRow, "cells">, { columns, corrections }: Settings) => {
  const { profile } = interpret(cells, columns, corrections)
  return { name: profile.name ?? "", place: placeName(profile.ags ?? null) ?? "" }
}

/** The first rows with what the check would say, before anybody has asked for it. */
export const previewRows = (db: Db, { id, settings }: Import): Promise<PreviewRow[]> =>
  db.transaction(async (tx) => {
    const rows = await listRows(tx, id, PREVIEW_ROWS)
    const checked = new Map((await checkRows(tx, rows, settings)).map((one) => [one.rowNumber, one]))
    return rows.map((row) => {
      const { verdict = null, problems = [] } = checked.get(row.rowNumber) ?? {}
      return { rowNumber: row.rowNumber, ...nameAndPlace(row, settings), verdict, problems }
    })
  })

export const samplesOf = async (db: Db, { id }: Import): Promise<string[][]> =>
  (await listRows(db, id, PREVIEW_ROWS)).map(({ cells }) => cells)

export const reportOf = async (db: Db, { id, settings }: Import): Promise<Report> => {
  const { verdicts } = await countRows(db, id)
  const rows = await listProblemRows(db, id, 0, SHOWN_PROBLEMS)
  const problems = rows.map((row) => ({
    rowNumber: row.rowNumber,
    ...nameAndPlace(row, settings),
    verdict: row.verdict,
    problems: row.problems,
  }))
  return {
    create: verdicts.create ?? 0,
    update: verdicts.update ?? 0,
    skip: verdicts.skip ?? 0,
    error: verdicts.error ?? 0,
    problems,
  }
}

const kindOf = (code: string): Word["kind"] =>
  code === "place-unknown" ? "place" : code === "field-unknown" ? "fields" : "languages"

const optionsFor = (kind: Word["kind"], suggestions: readonly string[]): Word["options"] => {
  if (kind === "place") return []
  const all = kind === "fields" ? fieldsOfActivity().map(({ id }) => id) : spokenLanguages()
  const label = kind === "fields" ? fieldLabel : spokenLanguageName
  return [...new Set([...suggestions, ...all])].map((id) => ({ value: id, label: label(id) }))
}

export const unknownWords = async (db: Db, { id }: Import): Promise<Word[]> => {
  const words = (await listUnknownWords(db, id, SHOWN_WORDS)).map(({ code, value, suggestions, count }) => {
    const kind = kindOf(code)
    return {
      name: `${kind}.${wordForm(value)}`,
      kind,
      value,
      count,
      meant: meantLabels(code, suggestions),
      options: optionsFor(kind, suggestions),
    }
  })
  const seen = new Set<string>()
  return words.filter(({ name }) => !name.endsWith(".") && !seen.has(name) && seen.add(name))
}

/** Rows that resemble entries, a page at a time. */
export const twinRows = async (
  db: Db,
  { id, settings }: Import,
  after: number,
): Promise<{ rows: ChoiceRow[]; nextAfter: number | undefined }> => {
  const rows = await listTwinRows(db, id, after, SHOWN_TWINS + 1)
  const shown = rows.slice(0, SHOWN_TWINS)
  const entries = new Map(
    (await listOrganisationsById(db, [...new Set(shown.flatMap(({ twins }) => twins))])).map((one) => [one.id, one]),
  )
  const choices = shown.map((row) => ({
    rowNumber: row.rowNumber,
    ...nameAndPlace(row, settings),
    verdict: row.verdict,
    twins: row.twins.flatMap((twin) => {
      const entry = entries.get(twin)
      return entry ? [{ id: twin, name: entry.profile.name, place: placeName(entry.profile.ags) ?? "" }] : []
    }),
  }))
  return { rows: choices, nextAfter: rows.length > SHOWN_TWINS ? shown.at(-1)?.rowNumber : undefined }
}

const fieldName = (field: string): string => {
  const column = importColumns.find((one) => one === field || (field === "contacts" && one === "contactName"))
  return column ? columnLabel(column) : field
}

export const keptRows = async (db: Db, { id, settings }: Import): Promise<KeptRow[]> => {
  const rows = await listKeptRows(db, id, SHOWN_KEPT)
  const names = new Map(
    (
      await listOrganisationsById(
        db,
        rows.map(({ organisationId }) => organisationId).filter((one) => one !== null),
      )
    ).map((one) => [one.id, one.profile.name]),
  )
  return rows.map((row) => ({
    rowNumber: row.rowNumber,
    organisationId: row.organisationId,
    name: names.get(row.organisationId ?? "") ?? nameAndPlace(row, settings).name,
    fields: (row.kept ?? []).map(fieldName),
  }))
}

/** True where the download would have a row. */
export const hasProblems = async (db: Db, { id }: Import): Promise<boolean> => (await listProblemRows(db, id, 0, 1)).length > 0
