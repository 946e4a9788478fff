import { translator } from "#platform/i18n"
import { grantTexts } from "#rules/grants"
import de from "./locales/de.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }

export type Key = keyof typeof de
export const { t, has } = translator({ de, en })

const rules = translator<Record<string, string>>(grantTexts)
/** What a rule on grants is about. */
export const ruleTitle = (rule: string): string => (rules.has(`${rule}.title`) ? rules.t(`${rule}.title`) : rule)
/** The question to the authority where sources leave a rule open. */
export const ruleQuestion = (rule: string): string =>
  rules.has(`${rule}.unknown`) ? rules.t(`${rule}.unknown`) : t("level.unknown")
