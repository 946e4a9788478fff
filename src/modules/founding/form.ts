import type { Form } from "#platform/http"

/** A form as the views see it: fields by name. */
export type AnyForm = Form<Record<string, unknown>>
export const emptyForm: AnyForm = { typed: {}, errors: {} }
