import { z } from "zod"
import { hasLetters, list } from "#platform/http"
import type { Key } from "../texts.ts"
import { isField } from "../vocabulary.ts"
import { bulkActions, takesField } from "./bulk-actions.ts"
import { isId } from "./ids.ts"

const message = (key: Key) => ({ error: key })

export const exportActions = ["export-csv", "export-xlsx"] as const
const MOST_SELECTED = 200

const isBulk = (action: string) => bulkActions.find((one) => one === action)

export const selectionForm = z
  .object({
    action: z.enum([...bulkActions, ...exportActions], message("staff.bulk.error.action")),
    scope: z.enum(["selected", "all"], message("error.choice")),
    field: z.string().optional(),
    filter: z.string().max(2000).default(""),
    id: list(z.string().refine(isId), MOST_SELECTED),
  })
  .superRefine((form, context) => {
    const action = isBulk(form.action)
    if (form.scope === "selected" && form.id.length === 0)
      context.addIssue({ code: "custom", path: ["scope"], message: "staff.bulk.error.none" satisfies Key })
    if (action && takesField(action) && !isField(form.field ?? ""))
      context.addIssue({ code: "custom", path: ["field"], message: "staff.bulk.error.field" satisfies Key })
  })

export const filterForm = z.object({
  name: z
    .string()
    .trim()
    .min(1, message("error.required"))
    .max(80, message("error.long"))
    .refine(hasLetters, message("error.letters")),
  shared: z
    .literal("yes")
    .optional()
    .transform((said) => said === "yes"),
  filter: z.string().max(2000, message("error.long")).default(""),
})

export const bulkActionOf = isBulk
