import type { Context } from "hono"
import { t } from "./texts.ts"

/** How long to wait, for machines in the header and for people in their language. Answer with status 429. */
export const tooOften = (c: Context, seconds: number): string => {
  c.header("Retry-After", String(seconds))
  return t("error.too-often", { minutes: Math.ceil(seconds / 60) })
}
