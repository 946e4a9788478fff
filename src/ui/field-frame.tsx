import type { Child } from "hono/jsx"
import { Icon } from "./icon.tsx"
import { t } from "./texts.ts"
import { Why } from "./why.tsx"

/** What every question of a form has, whatever its control looks like. */
export type QuestionProps = {
  name: string
  label: string
  /** Only where a page has two fields of the same name; else the name is the id, and error links find it. */
  id?: string | undefined
  hint?: Child
  error?: string | undefined
  /** Marked "(optional)"; everything else is needed. */
  optional?: boolean | undefined
  /** The only question of the page: its label looks like a heading. */
  large?: boolean | undefined
  /** Answer to "why do we ask?" */
  why?: Child
}

const isThere = (child: Child | undefined) => child !== undefined && child !== null && child !== false && child !== ""

/** Ids of hint and error for `aria-describedby`. */
export const describedBy = (
  { id, hint, error }: { id: string; hint?: Child; error?: string | undefined },
  also?: string,
): string | undefined =>
  [isThere(hint) ? `${id}-hint` : "", error === undefined ? "" : `${id}-error`, also ?? ""].filter(Boolean).join(" ") || undefined

export const fieldClass = (error: string | undefined) => (error === undefined ? "field" : "field field-wrong")

export const LabelText = ({ label, optional }: { label: string; optional?: boolean | undefined }) => (
  <>
    {label}
    {optional && <span class="optional"> {t("field.optional")}</span>}
  </>
)

export const HintAndError = ({ id, hint, error }: { id: string; hint?: Child; error?: string | undefined }) => (
  <>
    {isThere(hint) && (
      <div class="hint" id={`${id}-hint`}>
        {hint}
      </div>
    )}
    {error !== undefined && (
      <p class="field-error" id={`${id}-error`}>
        <Icon name="circle-alert" />
        <span>
          <span class="visually-hidden">{t("field.error")} </span>
          {error}
        </span>
      </p>
    )}
  </>
)

/** Label, hint and error above one control, "why" below it. */
export const FieldFrame = ({
  id,
  label,
  hint,
  error,
  optional,
  large,
  why,
  children,
}: Omit<QuestionProps, "name"> & { id: string; children?: Child }) => (
  <div class={fieldClass(error)}>
    <label class={large ? "label label-large" : "label"} for={id}>
      <LabelText label={label} optional={optional} />
    </label>
    <HintAndError id={id} hint={hint} error={error} />
    {children}
    {isThere(why) && <Why>{why}</Why>}
  </div>
)
