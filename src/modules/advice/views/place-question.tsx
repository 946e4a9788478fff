import type { Child } from "hono/jsx"
import { typedText } from "#platform/http"
import type { Municipality } from "#platform/places"
import { Checkbox } from "#ui/checkbox"
import { ChoiceGroup } from "#ui/choice-group"
import { Combobox } from "#ui/combobox"
import type { AnyForm } from "../form.ts"
import { paths } from "../paths.ts"
import { placeOption } from "../place.ts"
import { errorText, t } from "../texts.ts"
import { WIDE } from "../words.ts"

type Props = { form: AnyForm; suggestions: readonly Municipality[]; label: string; hint?: Child; why?: Child; wideLabel: string }

/**
 * A municipality of NRW, however it is spelled. With JavaScript it suggests while typing; without, an unclear place comes back
 * as "did you mean", and everything else on the page is still there.
 */
export const PlaceQuestion = ({ form, suggestions, label, hint, why, wideLabel }: Props) => (
  <>
    <Combobox
      name="place"
      label={label}
      hint={hint}
      why={why}
      value={typedText(form, "place")}
      source={paths.places.to({})}
      valueName="placeAgs"
      chosen={typedText(form, "placeAgs")}
      error={errorText(form.errors["place"])}
      width="medium"
    />
    {suggestions.length === 0 ? (
      <Checkbox name="wide" label={wideLabel} checked={typedText(form, "wide") !== ""} />
    ) : (
      <>
        <input type="hidden" name="placeFor" value={typedText(form, "place")} />
        <ChoiceGroup
          type="radio"
          name="placeChoice"
          legend={t("place.did-you-mean")}
          options={[...suggestions.map(placeOption), { value: WIDE, label: wideLabel }]}
          selected={typedText(form, "placeChoice")}
        />
      </>
    )}
  </>
)
