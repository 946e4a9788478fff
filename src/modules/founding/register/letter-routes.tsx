import { type Context, Hono } from "hono"
import { z } from "zod"
import { newId } from "#platform/db"
import { type AppEnv, type Services, leaveFlash, readForm, typedText } from "#platform/http"
import { isoDate } from "#platform/i18n"
import { pageSchemas } from "../answers/index.ts"
import { draftStatutes, draftText } from "../clauses/index.ts"
import { type AnyForm, emptyForm, revisionIn } from "../form.ts"
import { type Shown, keepForm, keptForm } from "../kept/keep.tsx"
import { type Typed, listKept, loadAnswers } from "../path/store.ts"
import { paths } from "../paths.ts"
import { type Inside, inProject } from "../project/access.tsx"
import { findLatestVersion } from "../statutes/repository.ts"
import { addVersion } from "../statutes/versions.ts"
import { paperOffers } from "../views/paper-offers.tsx"
import { adviseOn } from "./letters/advice.ts"
import { countPoints, firstAnswer, withoutEmptied } from "./letters/form.ts"
import { withChanges } from "./letters/passage.ts"
import { findLetter, listLetters } from "./repository.ts"
import { letterForm } from "./schema.ts"
import { addLetter, removeLetter } from "./service.ts"
import type { Letter } from "./tables.ts"
import { t } from "./texts.ts"
import { answerLabel, answerOption } from "./views/answer-words.ts"
import { LetterPage } from "./views/letter-page.tsx"
import { LettersPage } from "./views/letters-page.tsx"

type C = Context<AppEnv>

const listPage = async (c: C, { services, access, secret }: Inside, form: AnyForm = emptyForm, status: 200 | 422 = 200) =>
  c.html(
    <LettersPage secret={secret} letters={await listLetters(services.db, access.project.id)} form={form} submission={newId()} />,
    status,
  )

const enter = async (c: C, inside: Inside) => {
  const { services, access, secret } = inside
  const read = await readForm(c, letterForm(isoDate(services.now())))
  if (!read.ok) return listPage(c, inside, { typed: read.form.typed, errors: { ...read.form.errors } }, read.status)
  const id = await addLetter(services, access, read.value)
  return c.redirect(id === undefined ? paths.freshLink.to({}) : paths.letter.to({ key: secret, letter: id }), 303)
}

const onLetter =
  (services: Services, handle: (c: C, inside: Inside, letter: Letter) => Response | Promise<Response>) =>
  (c: C): Promise<Response> =>
    inProject(services, async (context, inside) => {
      const id = context.req.param("letter") ?? ""
      const known = z.uuid().safeParse(id).success
      const letter = known ? await findLetter(services.db, inside.access.project.id, id) : undefined
      return letter ? handle(context, inside, letter) : context.notFound()
    })(c)

/** The statutes a letter is laid beside: the latest version, else what follows from the answers. */
const statutesOf = async ({ services, access }: Inside) => {
  const version = await findLatestVersion(services.db, access.project.id)
  if (version) return { text: version.body, number: version.number }
  const draft = draftStatutes(await loadAnswers(services.db, access.project.id))
  return { text: draft.sections.length === 0 ? undefined : draftText(draft), number: undefined }
}

const PAPERS_OF = { court: ["amendment-resolution", "court-answer"], tax: ["amendment-resolution", "tax-answer"] } as const

const isKeptFor = async ({ services, access }: Inside, letter: Letter): Promise<boolean> =>
  (await listKept(services.db, access.project.id)).get("amendment")?.typed["letter"] === letter.id

const showLetter = async (c: C, inside: Inside, letter: Letter, back?: Shown) => {
  const { services, access, secret } = inside
  const statutes = await statutesOf(inside)
  const advice = adviseOn(letter.body, statutes.text)
  const kept = await isKeptFor(inside, letter)
  const first = firstAnswer(letter, advice)
  const stored = await keptForm(inside, "amendment", first)
  const fresh: Shown = kept ? stored : { ...stored, form: { typed: { ...first }, errors: {} } }
  const shown = back ?? fresh
  return c.html(
    <LetterPage
      secret={secret}
      letter={letter}
      advice={advice}
      version={statutes.number}
      shown={shown}
      points={Math.max(1, countPoints({ ...shown.form.typed }))}
      kept={kept}
      isLate={letter.deadline !== null && letter.deadline < isoDate(services.now())}
      offers={paperOffers(PAPERS_OF[letter.sender], await loadAnswers(services.db, access.project.id))}
    />,
    shown.status,
  )
}

/** The same form with an empty point more, nothing kept yet. */
const withAnotherPoint = async (c: C, inside: Inside, letter: Letter) => {
  const read = await readForm<unknown>(c, z.unknown())
  const typed = { ...read.form.typed, [`points.${countPoints(read.form.typed)}.demand`]: "" }
  const form: AnyForm = { typed, errors: {} }
  return showLetter(c, inside, letter, { form, revision: revisionIn(form), status: 200 })
}

const answer = async (c: C, inside: Inside, letter: Letter) => {
  const { form } = await readForm<unknown>(c, z.unknown())
  if (typedText(form, "_action") === "point") return withAnotherPoint(c, inside, letter)
  const href = paths.letter.to({ key: inside.secret, letter: letter.id })
  const complete = (typed: Typed): Typed => ({ ...withoutEmptied(typed), letter: letter.id, sender: letter.sender })
  const schema = pageSchemas.amendment
  const page = { page: "amendment", schema, label: answerLabel, option: answerOption, href, complete } as const
  const shown = await keepForm(c, inside, page)
  if (shown !== undefined) return showLetter(c, inside, letter, shown)
  leaveFlash(c, inside.services.config, t("letter.saved"))
  return c.redirect(href, 303)
}

/** Makes the next version of the statutes with the new wordings in their places. */
const apply = async (c: C, inside: Inside, letter: Letter) => {
  const { services, access, secret } = inside
  const back = paths.letter.to({ key: secret, letter: letter.id })
  const version = await findLatestVersion(services.db, access.project.id)
  const { amendment } = await loadAnswers(services.db, access.project.id)
  if (!version || !amendment || !(await isKeptFor(inside, letter))) return c.redirect(back, 303)
  const changed = withChanges(version.body, amendment.points)
  const added = await addVersion(services, access, { body: changed.text, origin: "edit", basedOn: version.number })
  if (!added.ok) return c.redirect(back, 303)
  leaveFlash(c, services.config, t("letter.applied", { number: added.number, left: changed.left }))
  return c.redirect(paths.version.to({ key: secret, number: String(added.number) }), 303)
}

/** Letters of court and tax office: typed in, taken apart, answered point by point. */
export const letterRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(
      paths.letters.pattern,
      inProject(services, (c, inside) => listPage(c, inside)),
    )
    .post(paths.letters.pattern, inProject(services, enter))
    .get(
      paths.letter.pattern,
      onLetter(services, (c, inside, letter) => showLetter(c, inside, letter)),
    )
    .post(paths.letter.pattern, onLetter(services, answer))
    .post(paths.letterApply.pattern, onLetter(services, apply))
    .post(
      paths.letterErase.pattern,
      onLetter(services, async (c, inside, letter) => {
        await removeLetter(services, inside.access, letter.id)
        leaveFlash(c, services.config, t("letter.erased"))
        return c.redirect(paths.letters.to({ key: inside.secret }), 303)
      }),
    )
