import { z } from "zod"
import { choices, flag, lines, numbers, phrase, tick } from "./fields.ts"
import type { ErrorKey } from "./texts.ts"

const key = (name: ErrorKey): ErrorKey => name
const activities = (min: number) => lines(phrase(), min, 12)

/** Who is helped under § 53 AO: people who need help because of their health, with little income, or in an emergency. */
export const BENEVOLENT_GROUPS = ["health", "income", "emergency"] as const
export type BenevolentGroup = (typeof BENEVOLENT_GROUPS)[number]

/**
 * What the association is for and how. `numbers` are those of § 52 Abs. 2 Satz 1 AO; each needs activities of its own, because
 * the tax office asks for them per purpose (§ 60 Abs. 1 AO). `purpose` and `ownActivities` serve an association that does not
 * want to be charitable.
 */
export const purposesAnswer = z
  .object({
    charitable: flag(),
    numbers: numbers(1, 27, 8),
    activities: z.record(z.string().regex(/^\d{1,2}$/), activities(0)).default({}),
    benevolent: tick(),
    benevolentGroups: choices(BENEVOLENT_GROUPS),
    benevolentActivities: activities(0),
    purpose: z.preprocess((value) => (value === "" ? undefined : value), phrase(400).optional()),
    ownActivities: activities(0),
    abroad: tick(),
  })
  .superRefine((answer, ctx) => {
    const complain = (path: string[], message: ErrorKey) => ctx.addIssue({ code: "custom", path, message })
    if (!answer.charitable) return checkOwnPurpose(answer, complain)
    if (answer.numbers.length === 0 && !answer.benevolent) complain(["numbers"], key("error.no-purpose"))
    for (const number of answer.numbers)
      if ((answer.activities[String(number)] ?? []).length === 0)
        complain(["activities", String(number)], key("error.no-activity"))
    if (!answer.benevolent) return
    if (answer.benevolentGroups.length === 0) complain(["benevolentGroups"], key("error.no-group"))
    if (answer.benevolentActivities.length === 0) complain(["benevolentActivities"], key("error.no-activity"))
  })

const checkOwnPurpose = (
  { purpose, ownActivities }: { purpose?: string | undefined; ownActivities: readonly string[] },
  complain: (path: string[], message: ErrorKey) => void,
): void => {
  if (purpose === undefined) complain(["purpose"], key("error.no-own-purpose"))
  if (ownActivities.length === 0) complain(["ownActivities"], key("error.no-activity"))
}
