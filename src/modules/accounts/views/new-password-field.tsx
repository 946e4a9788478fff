import { MIN_PASSWORD } from "#platform/auth"
import { Field } from "#ui/field"
import { t } from "../texts.ts"

/** A password that is chosen: the browser may offer one, the rule stands above, and it is never sent back. */
export const NewPasswordField = ({ error, label }: { error: string | undefined; label?: string }) => (
  <Field
    name="password"
    type="password"
    label={label ?? t("field.new-password")}
    hint={t("field.new-password.hint", { least: MIN_PASSWORD })}
    error={error}
    autocomplete="new-password"
  />
)
