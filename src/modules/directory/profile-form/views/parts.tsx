import { type Form, typedList, typedText } from "#platform/http"
import { Checkbox } from "#ui/checkbox"
import { Icon } from "#ui/icon"
import type { Option } from "#ui/choice-group"
import type { ConsentField } from "../../organisations/profile.ts"
import { errorText, t } from "../../texts.ts"
import { nativeLanguageName, spokenLanguageName } from "../../vocabulary.ts"
import type { ProfileForm } from "../schema.ts"

export type FormProps = { form: Form<ProfileForm> }

/** What a plain field needs: its name, what was typed, and its message. */
export const fieldOf = ({ typed, errors }: Form<ProfileForm>, name: keyof ProfileForm) => ({
  name,
  value: typedText({ typed }, name),
  error: errorText(errors[name]),
})

/** The consent beside a field: never ticked beforehand, and taken back at once when it is unticked. */
export const PublicToggle = ({ form, field }: FormProps & { field: ConsentField }) => (
  <Checkbox
    name="public"
    id={`public-${field}`}
    value={field}
    label={t("form.public", { field: t(`public.${field}`) })}
    checked={typedList(form, "public").includes(field)}
  />
)

/** A spoken language with its own name beside ours, for those who look for theirs. */
export const languageOption = (tag: string): Option => {
  const [ours, native] = [spokenLanguageName(tag), nativeLanguageName(tag).name]
  return { value: tag, label: ours.toLowerCase() === native.toLowerCase() ? ours : `${ours} · ${native}` }
}

/** The line that opens a slot of a repeated group. */
export const SlotTitle = ({ text }: { text: string }) => (
  <summary>
    <bdi>{text}</bdi>
    <Icon name="chevron-down" />
  </summary>
)

const slotNumbers = (form: Form<ProfileForm>, group: "offers" | "contacts", key: string): number[] =>
  Object.keys(form.typed).flatMap((name) => {
    const [start, slot, last] = name.split(".")
    return start === group && last === key && typedText(form, name) !== "" ? [Number(slot)] : []
  })

/** The slots of a repeated group: those with something in them and some empty ones, up to a limit. */
export const slots = (
  form: Form<ProfileForm>,
  group: "offers" | "contacts",
  { key, empty, most }: { key: string; empty: number; most: number },
): number[] => {
  const used = Math.max(-1, ...slotNumbers(form, group, key)) + 1
  return Array.from({ length: Math.min(most, used + empty) }, (_, slot) => slot)
}
