import type { Form } from "#platform/http"

/** A form as the views see it: fields by name. */
export type AnyForm = Form<Record<string, unknown>>
export const emptyForm: AnyForm = { typed: {}, errors: {} }

/** The form again, with the mistakes that need more than one field to see. */
export const withErrors = (form: AnyForm, wrong: readonly { field: string; error: string }[]): AnyForm => ({
  typed: form.typed,
  errors: { ...form.errors, ...Object.fromEntries(wrong.map(({ field, error }) => [field, error])) },
})
