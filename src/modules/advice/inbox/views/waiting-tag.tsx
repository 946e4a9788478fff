import { Tag } from "#ui/tag"
import { t } from "../../texts.ts"
import { ladderStep, workingDaysBetween } from "../../ladder/working-days.ts"

const LOOKS = { 0: "outline", 1: "saffron", 2: "brick", 3: "brick" } as const

/** How long a group waits, in words; the colour follows the ladder. Nothing when nobody waits. */
export const WaitingTag = ({ since, now }: { since: Date | null; now: Date }) => {
  if (since === null) return <span class="soft">{t("staff.waiting.none")}</span>
  const step = ladderStep(since, now)
  return (
    <Tag look={LOOKS[step]} icon={step === 0 ? "clock" : "bell"}>
      {t(`staff.waiting.step-${step}`, { days: workingDaysBetween(since, now) })}
    </Tag>
  )
}
