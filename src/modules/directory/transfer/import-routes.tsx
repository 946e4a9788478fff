import { type Context, Hono } from "hono"
import { type AppEnv, type Form, type Services, leaveFlash, readForm, readUpload, requirePermission } from "#platform/http"
import { isId } from "../office-list/ids.ts"
import { directoryPermissions } from "../permissions.ts"
import { t } from "../texts.ts"
import { download } from "./download.ts"
import { type MappingForm, choicesForm, mappingForm, wordsForm } from "./forms.ts"
import { hasProblems, keptRows, previewRows, reportOf, samplesOf, twinRows, unknownWords } from "./import-views.ts"
import { transferPaths } from "./paths.ts"
import { problemTable } from "./problem-list.ts"
import { progressOf } from "./progress.ts"
import { MAX_BYTES, readTable } from "./read-table.ts"
import { type Import, findImport, listImports } from "./repository.ts"
import { countRows } from "./repository-rows.ts"
import { runImport, saveChoices, saveCorrections, saveMapping, startImport, undoImport, undoableUntil } from "./service.ts"
import { CheckedPage } from "./views/checked-page.tsx"
import { ImportsPage } from "./views/imports-page.tsx"
import { ResultPage } from "./views/result-page.tsx"
import { RunningPage } from "./views/running-page.tsx"

const SHOWN_IMPORTS = 50
const edit = requirePermission(directoryPermissions.edit)

type Refused = { mapping?: Form<MappingForm>; wording?: Form<Record<string, string>> }
type C = Context<AppEnv>

const uploads = (services: Services) => {
  const { db } = services
  const page = async (c: C, problem?: string, status: 200 | 413 | 422 = 200) =>
    c.html(<ImportsPage imports={await listImports(db, SHOWN_IMPORTS)} problem={problem} />, status)

  return new Hono<AppEnv>()
    .get(transferPaths.imports.pattern, edit, (c) => page(c))
    .post(transferPaths.imports.pattern, edit, async (c) => {
      const upload = await readUpload(c, "file", { maxBytes: MAX_BYTES })
      if (!upload.ok) return page(c, t(`staff.import.file.${upload.problem}`), upload.problem === "too-large" ? 413 : 422)
      const read = await readTable(upload.bytes, upload.name)
      if (!read.ok) return page(c, t(`staff.import.file.${read.problem}`, { row: read.row ?? 0 }), 422)
      const id = await startImport(services, c.var.visitor, upload.name, read.table)
      return c.redirect(transferPaths.import.to({ id }), 303)
    })
}

const checkedPage = async ({ db }: Services, c: C, found: Import, refused: Refused = {}) => {
  const { id, headers, settings, state } = found
  const done = state === "checked"
  const twins = done ? await twinRows(db, found, Number(c.req.query("ab")) || 0) : undefined
  return (
    <CheckedPage
      id={id}
      facts={found}
      headers={headers}
      settings={settings}
      samples={await samplesOf(db, found)}
      preview={done ? [] : await previewRows(db, found)}
      report={done ? await reportOf(db, found) : undefined}
      words={done ? await unknownWords(db, found) : []}
      {...(twins
        ? {
            twins: {
              rows: twins.rows,
              next: twins.nextAfter === undefined ? undefined : transferPaths.import.to({ id }, { ab: twins.nextAfter }),
            },
          }
        : {})}
      {...refused}
    />
  )
}

const resultPage = async ({ db, now }: Services, found: Import) => {
  const { outcomes, undone } = await countRows(db, found.id)
  return (
    <ResultPage
      id={found.id}
      facts={found}
      outcomes={outcomes}
      undone={undone}
      problems={await hasProblems(db, found)}
      undoableUntil={undoableUntil(found, now())}
      wasUndone={found.state === "undone"}
      kept={await keptRows(db, found)}
    />
  )
}

const showImport = async (services: Services, c: C, found: Import) => {
  const { id, fileName, state } = found
  if (state === "mapping" || state === "checked") return c.html(await checkedPage(services, c, found))
  if (state === "done" || state === "undone") return c.html(await resultPage(services, found))
  return c.html(<RunningPage id={id} fileName={fileName} state={state} progress={await progressOf(services.db, found)} />)
}

/** A step that was taken by somebody else already, or on another tab: nothing is lost, the page shows where things stand. */
const afterStep = (services: Services, c: C, id: string, moved: boolean) => {
  if (!moved) leaveFlash(c, services.config, t("staff.import.moved-on"))
  return c.redirect(transferPaths.import.to({ id }), 303)
}

const steps = (services: Services) => {
  const find = async (c: C) => {
    const id = c.req.param("id") ?? ""
    return isId(id) ? findImport(services.db, id) : undefined
  }
  return new Hono<AppEnv>()
    .get(transferPaths.import.pattern, edit, async (c) => {
      const found = await find(c)
      return found ? showImport(services, c, found) : c.notFound()
    })
    .get(transferPaths.progress.pattern, edit, async (c) => {
      const found = await find(c)
      return found ? c.json(await progressOf(services.db, found)) : c.notFound()
    })
    .get(transferPaths.problems.pattern, edit, async (c) => {
      const found = await find(c)
      return found
        ? download(problemTable(services.db, found), { name: "hinweise.csv", mediaType: "text/csv; charset=utf-8" })
        : c.notFound()
    })
    .post(transferPaths.columns.pattern, edit, async (c) => {
      const found = await find(c)
      if (!found) return c.notFound()
      const read = await readForm(c, mappingForm)
      if (!read.ok) return c.html(await checkedPage(services, c, found, { mapping: read.form }), read.status)
      return afterStep(services, c, found.id, await saveMapping(services, found.id, read.value))
    })
    .post(transferPaths.words.pattern, edit, async (c) => {
      const found = await find(c)
      if (!found) return c.notFound()
      const read = await readForm(c, wordsForm)
      if (!read.ok)
        return c.html(
          await checkedPage(services, c, found, { wording: { typed: read.form.typed, errors: read.form.errors } }),
          read.status,
        )
      return afterStep(services, c, found.id, await saveCorrections(services, found.id, read.value))
    })
    .post(transferPaths.choices.pattern, edit, async (c) => {
      const found = await find(c)
      if (!found) return c.notFound()
      const read = await readForm(c, choicesForm)
      return read.ok
        ? afterStep(services, c, found.id, await saveChoices(services, found.id, read.value))
        : c.redirect(transferPaths.import.to({ id: found.id }), 303)
    })
    .post(transferPaths.run.pattern, edit, async (c) => {
      const found = await find(c)
      return found ? afterStep(services, c, found.id, await runImport(services, c.var.visitor, found.id)) : c.notFound()
    })
    .post(transferPaths.undo.pattern, edit, async (c) => {
      const found = await find(c)
      return found ? afterStep(services, c, found.id, await undoImport(services, c.var.visitor, found.id)) : c.notFound()
    })
}

/** Taking tables in: upload, columns, dry run, run, undo. */
export const importRoutes = (services: Services) => new Hono<AppEnv>().route("/", uploads(services)).route("/", steps(services))
