import { type Key, has, t } from "./texts.ts"

const known = (key: string): Key | undefined => (has(key) ? key : undefined)
const labelled = (prefix: string) => (value: string) => {
  const key = known(`${prefix}.${value}`)
  return key === undefined ? value : t(key)
}

/** A self-description: ours in the running language, a group's own words as they are. */
export const typeLabel = labelled("type")
export const audienceLabel = labelled("audience")
