import { type Form, typedText } from "#platform/http"

/** A form as the views see it: fields by name. */
export type AnyForm = Form<Record<string, unknown>>
export const emptyForm: AnyForm = { typed: {}, errors: {} }

/** The revision a page of answers was shown with; 0 for one that nobody has answered. */
export const revisionIn = (form: Pick<AnyForm, "typed">): number =>
  Number(/^\d{1,9}$/.exec(typedText(form, "_revision"))?.[0] ?? 0)
