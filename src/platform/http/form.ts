import type { Context } from "hono"
import { HTTPException } from "hono/http-exception"
import { type ZodType, z } from "zod"
import { isLanguage, language } from "#platform/i18n"
import { cleanText } from "./clean.ts"

/** A form as it goes back to the page: what was typed, and one message key per wrong field. */
export type Form<T> = { typed: Record<string, string | string[]>; errors: Partial<Record<keyof T & string, string>> }
export type Read<T> = { form: Form<T> } & ({ ok: true; value: T } | { ok: false; status: 200 | 422 })

export const typedText = (form: { typed: Form<unknown>["typed"] } | undefined, name: string): string => {
  const value = form?.typed[name]
  return (typeof value === "string" ? value : value?.[0]) ?? ""
}
export const typedList = (form: { typed: Form<unknown>["typed"] } | undefined, name: string): string[] => {
  const value = form?.typed[name]
  return value === undefined ? [] : typeof value === "string" ? [value] : value
}

/** A field that may come once, several times or not at all (checkboxes, multiple selects): always a list. */
export const list = <T extends ZodType>(item: T, max = 50) =>
  z.preprocess(
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(max),
  )

/** A voluntary text: empty means "not given". */
export const optionalText = (max: number, error?: string) =>
  z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
    z.string().trim().max(max, error).optional(),
  )

const readTyped = async (c: Context): Promise<Form<unknown>["typed"]> => {
  const typed: Form<unknown>["typed"] = {}
  for (const [name, value] of Object.entries(await c.req.parseBody({ all: true }))) {
    const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string").map(cleanText)
    if (texts.length > 0 && name !== "__proto__") typed[name] = texts.length === 1 ? (texts[0] ?? "") : texts
  }
  return typed
}

/** The language switch of a page with a form posts the form itself: the same URL in the other language shows it again. */
const followLanguageSwitch = (c: Context, typed: Form<unknown>["typed"]): boolean => {
  const wanted = typedText({ typed }, "_language")
  if (!isLanguage(wanted)) return false
  if (wanted === language()) return true
  const { pathname, search } = new URL(c.req.url)
  throw new HTTPException(307, { res: c.redirect(pathname.replace(/^\/[a-z-]+/, `/${wanted}`) + search, 307) })
}

/**
 * Reads a posted form. Wrong input comes back with what was typed and one message key per field (status 422);
 * a language switch comes back without messages (status 200).
 */
export const readForm = async <T>(c: Context, schema: ZodType<T>): Promise<Read<T>> => {
  const typed = await readTyped(c)
  if (followLanguageSwitch(c, typed)) return { ok: false, form: { typed, errors: {} }, status: 200 }

  const parsed = schema.safeParse(typed)
  if (parsed.success) return { ok: true, value: parsed.data, form: { typed, errors: {} } }

  const errors: Form<T>["errors"] = {}
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? "form") as keyof T & string
    errors[field] ??= issue.message || "error.invalid"
  }
  return { ok: false, form: { typed, errors }, status: 422 }
}

/** The file of a multipart form. Larger ones than `maxBytes` are refused here, before anything looks inside. */
export const readUpload = async (
  c: Context,
  name: string,
  { maxBytes }: { maxBytes: number },
): Promise<{ ok: true; bytes: Uint8Array; name: string } | { ok: false; problem: "missing" | "too-large" }> => {
  const file = (await c.req.parseBody({ all: true }))[name]
  if (!(file instanceof File) || file.size === 0) return { ok: false, problem: "missing" }
  if (file.size > maxBytes) return { ok: false, problem: "too-large" }
  return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()), name: file.name }
}
