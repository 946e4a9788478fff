/** What notary and court say on the home of a project. */
import { dayDate, isoDate } from "#platform/i18n"
import type { Services } from "#platform/http"
import { COURT_FACTS, type Fact, latestOf } from "../facts/kinds.ts"
import { listFacts } from "../facts/repository.ts"
import { loadAnswers } from "../path/store.ts"
import { paths } from "../paths.ts"
import { type Offer, type StationView, foundingStation } from "../station.ts"
import { versionRows } from "../statutes/rows.ts"
import { listLetters } from "./repository.ts"
import { type CourtState, courtState, foundedOn } from "./state.ts"
import type { Letter } from "./tables.ts"
import { t } from "./texts.ts"

const courtKinds: ReadonlySet<string> = new Set(COURT_FACTS)

type Places = { court: string; notary: string; letters: string }
const NEXT: Partial<Record<CourtState, (to: Places) => NonNullable<StationView["next"]>>> = {
  objected: ({ letters }) => next("objected", letters),
  "appointment-over": ({ court }) => next("over", court),
  answered: ({ notary }) => next("notary", notary),
  open: ({ court }) => next("answers", court),
}
/** A court that waits for an answer, and an appointment that has passed, come before anything that is only being prepared. */
const next = (what: "objected" | "over" | "notary" | "answers", href: string): NonNullable<StationView["next"]> => ({
  ...(what === "objected" || what === "over" ? { urgent: true } : {}),
  title: t(`next.${what}.title`),
  text: t(`next.${what}.text`),
  href,
  button: t(`next.${what}.button`),
})

/** Appointments and deadlines that still matter. */
const datesOf = (facts: readonly Fact[], letters: readonly Letter[], today: string, key: string): StationView["dates"] => {
  const appointment = latestOf(facts, "notary")
  const open = latestOf(facts, "registered") === undefined
  return [
    ...(open && appointment !== undefined && appointment.on >= today
      ? [{ on: dayDate(appointment.on), label: t("station.appointment"), href: paths.notary.to({ key }) }]
      : []),
    ...letters.flatMap(({ id, sender, deadline, orderedOn }) => {
      const answered = sender === "court" && facts.some(({ kind, on }) => kind === "answered" && on >= (orderedOn ?? ""))
      if (deadline === null || answered || deadline < today) return []
      return [{ on: dayDate(deadline), label: t(`station.letter.${sender}`), href: paths.letter.to({ key, letter: id }) }]
    }),
  ]
}

const noteOf = (state: CourtState, facts: readonly Fact[]): string | undefined => {
  if (state === "registered") return t("station.registered", { number: latestOf(facts, "registered")?.note ?? "" })
  return state === "waiting" ? t("station.waiting") : undefined
}

/** Whether there is something to register: the founding meeting was held, or its statutes were adopted. */
const isFounded = async (services: Services, projectId: string, today: string): Promise<boolean> => {
  if (foundedOn(await loadAnswers(services.db, projectId), today) !== undefined) return true
  return (await versionRows(services, projectId)).some(({ state }) => state === "adopted")
}

type Known = { facts: readonly Fact[]; state: CourtState; founded: boolean }
const viewOf = ({ facts, state, founded }: Known, places: Places): Pick<StationView, "state" | "note" | "next"> => {
  const note = noteOf(state, facts)
  const noted = note === undefined ? {} : { note }
  if (state === "registered") return { state: "past", ...noted }
  if (facts.length === 0 && !founded) return { state: "future" }
  const step = NEXT[state]?.(places)
  return { state: "present", ...noted, ...(step === undefined ? {} : { next: step }) }
}

/** From the signed papers to the entry in the register. */
export const registerStation = foundingStation({
  id: "register",
  view: async ({ services, access, key }): Promise<StationView> => {
    const { id } = access.project
    const label = t("station.label")
    const today = isoDate(services.now())
    const answers = await loadAnswers(services.db, id)
    if (answers.decision !== undefined && answers.decision.form !== "registered") return { label, state: "future" }
    const facts = (await listFacts(services.db, id)).filter(({ kind }) => courtKinds.has(kind))
    const letters = await listLetters(services.db, id)
    const places = { court: paths.court.to({ key }), notary: paths.notary.to({ key }), letters: paths.letters.to({ key }) }
    const state = courtState(facts, today, answers.register !== undefined)
    const known = { facts, state, founded: await isFounded(services, id, today) }
    const more: Offer[] = [{ label: t("letters.title"), href: places.letters }]
    const dates = datesOf(facts, letters, today, key) ?? []
    return { label, href: places.court, dates, more, ...viewOf(known, places) }
  },
})
