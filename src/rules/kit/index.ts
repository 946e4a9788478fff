export { law, recalled, secondary } from "./law.ts"
export type { Confidence, Severity, Source, Verdict } from "./rule.ts"
export { blocks } from "./rule.ts"
