import { MIN_PASSWORD } from "#platform/auth"
import { Field } from "#ui/field"
import { T, t } from "../texts.ts"

type Props = {
  error: string | undefined
  label?: string
  /** The form came back: everything else is still there, the password is not. */
  again: boolean
}

/** A password that is chosen: the browser may offer one, the rule stands above, and it is never sent back. */
export const NewPasswordField = ({ error, label, again }: Props) => (
  <Field
    name="password"
    type="password"
    label={label ?? t("field.new-password")}
    hint={
      <>
        <T k="field.new-password.hint" least={MIN_PASSWORD} /> {again && <T k="field.new-password.again" />}
      </>
    }
    error={error}
    autocomplete="new-password"
  />
)
