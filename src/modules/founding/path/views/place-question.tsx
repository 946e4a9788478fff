import { typedText } from "#platform/http"
import type { Municipality } from "#platform/places"
import { ChoiceGroup } from "#ui/choice-group"
import { Combobox } from "#ui/combobox"
import { errorText } from "../../answers/index.ts"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { t } from "../../texts.ts"
import { seatOption } from "../seat.ts"
import { questionHint, questionLabel, questionWhy } from "../words.ts"

type Props = { form: AnyForm; suggestions: readonly Municipality[] }

/** The seat, however it is spelled: suggested while typing, or asked back as "did you mean". */
export const PlaceQuestion = ({ form, suggestions }: Props) => (
  <>
    <Combobox
      name="place"
      id="seatAgs"
      label={questionLabel("name", "place")}
      hint={questionHint("name", "place")}
      why={questionWhy("name", "place")}
      value={typedText(form, "place")}
      source={paths.places.to({})}
      valueName="placeAgs"
      chosen={typedText(form, "placeAgs")}
      error={errorText(form.errors["seatAgs"])}
      width="medium"
    />
    {suggestions.length > 0 && (
      <>
        <input type="hidden" name="placeFor" value={typedText(form, "place")} />
        <ChoiceGroup
          type="radio"
          name="placeChoice"
          legend={t("place.did-you-mean")}
          options={suggestions.map(seatOption)}
          selected={typedText(form, "placeChoice")}
        />
      </>
    )}
  </>
)
