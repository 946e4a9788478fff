/** A made-up group that answers the guided path, as its forms send it. */
import type { World } from "../founding.fixtures.ts"
import { demoPages } from "../demo/answers.ts"
import { type FlowPageId, flowPagePath } from "./flow.ts"
import type { Typed } from "./store.ts"

export const typedPages = demoPages

type Project = { world: World; key: string; language?: string }
const address = ({ key, language = "de" }: Project, page: FlowPageId) => `/${language}/gruendung/${key}/weg/${flowPagePath(page)}`

export const getPage = (project: Project, page: FlowPageId): Promise<Response> =>
  Promise.resolve(project.world.get(address(project, page)))

/** The revision the page was shown with. */
export const revisionOf = async (project: Project, page: FlowPageId): Promise<string> =>
  /name="_revision" value="(\d+)"/.exec(await (await getPage(project, page)).text())?.[1] ?? ""

export const postPage = (project: Project, page: FlowPageId, typed: Typed): Promise<Response> =>
  Promise.resolve(project.world.post(address(project, page), typed))

const pageIds: readonly FlowPageId[] = [
  "decision",
  "name",
  "purposes",
  "members",
  "leaving",
  "fees",
  "board",
  "assembly",
  "changes",
  "money",
  "dissolution",
  "extras",
  "founders",
]

/** Answers every page up to and without `until`; all of them when it is left out. */
export const walkTo = async (project: Project, until?: FlowPageId): Promise<void> => {
  for (const page of pageIds) {
    if (page === until) return
    const answer = await postPage(project, page, { ...typedPages[page], _revision: await revisionOf(project, page) })
    if (answer.status !== 303) throw new Error(`The page ${page} was not taken: ${answer.status} ${await answer.text()}`)
  }
}
