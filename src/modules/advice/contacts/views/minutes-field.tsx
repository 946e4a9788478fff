import { typedText } from "#platform/http"
import { HintAndError, describedBy, fieldClass } from "#ui/field-frame"
import type { AnyForm } from "../../form.ts"
import { errorText, t } from "../../texts.ts"
import { quickMinutes } from "../../words.ts"

/**
 * The first field of the form and the only one that must be typed: the page opens with the cursor in it, Enter sends.
 * The buttons below are for the mouse; a typed number wins.
 */
export const MinutesField = ({ form }: { form: AnyForm }) => {
  const error = errorText(form.errors["minutes"])
  const hint = t("staff.contact.minutes-hint")
  const chosen = typedText(form, "quickMinutes") || "15"
  return (
    <fieldset class={fieldClass(error)}>
      <legend>{t("staff.contact.duration")}</legend>
      <HintAndError id="minutes" hint={hint} error={error} />
      <div class="stack">
        <div class="row">
          <label for="minutes">{t("staff.contact.minutes")}</label>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a contact is logged in seconds; the page has no other purpose */}
          <input
            class="input input-short"
            id="minutes"
            name="minutes"
            type="text"
            inputmode="numeric"
            dir="ltr"
            autocomplete="off"
            autofocus
            value={typedText(form, "minutes")}
            aria-invalid={error === undefined ? undefined : "true"}
            aria-describedby={describedBy({ id: "minutes", hint, error })}
          />
        </div>
        <div class="choices choices-inline">
          {quickMinutes.map((minutes) => (
            <div class="choice">
              <input
                type="radio"
                id={`minutes-${minutes}`}
                name="quickMinutes"
                value={String(minutes)}
                checked={chosen === String(minutes)}
              />
              <label for={`minutes-${minutes}`}>{minutes}</label>
            </div>
          ))}
        </div>
      </div>
    </fieldset>
  )
}
