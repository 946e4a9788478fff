import type { Names } from "../staff.ts"
import { t } from "../texts.ts"
import type { Outcome } from "./act.ts"

/** Why something could not be done, with the colleague who was faster. */
export const problemText = (outcome: Extract<Outcome, { ok: false }>, names: Names): string =>
  t(`staff.problem.${outcome.problem}`, { name: names.get(outcome.by ?? "") ?? t("staff.someone") })
