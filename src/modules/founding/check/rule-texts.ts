/** What the rules say, in the running language. The texts lie beside the rules. */
import { assemblyTexts } from "#rules/association/assembly"
import { basicsTexts } from "#rules/association/basics"
import { boardTexts } from "#rules/association/board"
import { documentTexts } from "#rules/association/document"
import { membersTexts } from "#rules/association/members"
import { migrantsTexts } from "#rules/association/migrants"
import { orderTexts } from "#rules/association/order"
import { papersTexts } from "#rules/association/papers"
import { nonprofitTexts } from "#rules/nonprofit"
import { type Language, languages, translator } from "#platform/i18n"

type Texts = Readonly<Record<string, string>>
type Part = { de: Texts } & Partial<Record<Language, Texts>>

const parts: readonly Part[] = [
  documentTexts,
  basicsTexts,
  membersTexts,
  boardTexts,
  assemblyTexts,
  orderTexts,
  migrantsTexts,
  papersTexts,
  nonprofitTexts,
]
const merged = (code: Language): Record<string, string> => Object.assign({}, ...parts.map((part) => part[code] ?? {}))
const translated = languages.filter(({ code }) => parts.some((part) => code in part))

const { t, has } = translator({ de: merged("de"), ...Object.fromEntries(translated.map(({ code }) => [code, merged(code)])) })

const first = (keys: readonly string[]): string | undefined => keys.find((key) => has(key))

/** What a rule is about: "Wer über die Aufnahme entscheidet"; its name where it has no words yet. */
export const ruleTitle = (rule: string): string => (has(`${rule}.title`) ? t(`${rule}.title`) : rule)

/** Why the rule matters and what the law says. */
export const ruleWhy = (rule: string): string | undefined => (has(`${rule}.why`) ? t(`${rule}.why`) : undefined)

/** The message of a finding; where a special case has no words of its own, those of the outcome. */
export const ruleMessage = (key: string, values: Readonly<Record<string, string>>): string => {
  const [rule = "", verdict = ""] = key.split(".")
  const found = first([key, `${rule}.${verdict}`, `${rule}.title`])
  return found === undefined ? rule : t(found, values)
}
