import type { MailState } from "#platform/mail"
import { Tag } from "#ui/tag"
import { t } from "../../texts.ts"

const LOOKS = {
  waiting: "outline",
  retrying: "saffron",
  sending: "outline",
  unclear: "brick",
  held: "brick",
  sent: "moss",
} as const

export const StateTag = ({ state }: { state: MailState }) => <Tag look={LOOKS[state]}>{t(`staff.mail-state.${state}`)}</Tag>
