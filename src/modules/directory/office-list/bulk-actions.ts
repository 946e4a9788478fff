/** What can be done with many entries at once. */
export const bulkActions = ["publish", "unpublish", "ask", "add-field", "remove-field", "checked"] as const
export type BulkAction = (typeof bulkActions)[number]

export const itemOutcomes = ["done", "unchanged", "no-consent", "no-address", "gone"] as const
export type ItemOutcome = (typeof itemOutcomes)[number]

export const takesField = (action: BulkAction): boolean => action === "add-field" || action === "remove-field"
