import type { PageId } from "../answers/index.ts"
import { foundingFlow } from "../path/flow.ts"
import { paths } from "../paths.ts"

/** Pages that lie beyond the guided path. */
const BEYOND: Partial<Record<PageId, (key: string) => string>> = {
  meeting: (key) => paths.meetingPlan.to({ key }),
  results: (key) => paths.meetingResults.to({ key }),
  register: (key) => paths.courtAnswers.to({ key }),
  tax: (key) => paths.taxAnswers.to({ key }),
  duties: (key) => paths.dutyFacts.to({ key }),
  policeNotice: (key) => paths.policeNotice.to({ key }),
}

/** Where a page of answers is filled in; undefined while nothing on this website asks for it. */
export const placeOf = (page: PageId, key: string): string | undefined => {
  const step = foundingFlow.pages.find(({ id }) => id === page)
  return step === undefined ? BEYOND[page]?.(key) : paths.pathPage.to({ key, page: step.path })
}
