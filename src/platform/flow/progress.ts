import { type Flow, type Kept, type Schemas, walk } from "./flow.ts"

/** One dot on the line. `path` leads back to the station's first page where the person may go there. */
export type Station = { id: string; state: "done" | "here" | "ahead"; path: string | undefined }

/**
 * The line of stations as seen from the page being shown. Stations passed by on this person's way are left out;
 * stations ahead are those that can still come, some of which a later answer may skip.
 */
export const progress = <S extends Schemas>(flow: Flow<S>, kept: Kept, shown?: keyof S & string): Station[] => {
  const { visited, open } = walk(flow, kept)
  const ahead = open === undefined ? [] : flow.pages.slice(flow.pages.indexOf(open) + 1)
  const here = flow.pages.find((page) => page.id === (shown ?? open?.id))?.station

  const stations = new Set([...visited, ...ahead].map((page) => page.station))
  const unfinished = new Set([...(open === undefined ? [] : [open]), ...ahead].map((page) => page.station))
  return [...stations].map((id) => {
    const state = id === here ? "here" : unfinished.has(id) ? "ahead" : "done"
    return { id, state, path: visited.find((page) => page.station === id)?.path }
  })
}
