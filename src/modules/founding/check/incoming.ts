/** A text that somebody pastes or hands in as a file. */
import type { Context } from "hono"
import { readForm, readUpload, typedText } from "#platform/http"
import { readDocument } from "#platform/reading"
import type { AnyForm } from "../form.ts"
import type { Key } from "../texts.ts"
import { MODES, checkForm } from "./schema.ts"

const MOST_BYTES = 10_000_000

export type Incoming =
  | { ok: true; text: string; mode: "founding" | "existing" | undefined; form: AnyForm }
  | { ok: false; form: AnyForm; status: 200 | 422 }

const wrong = (form: AnyForm, field: "text" | "file", error: Key): Incoming => ({
  ok: false,
  form: { typed: form.typed, errors: { [field]: error } },
  status: 422,
})

const readFile = async (c: Context, form: AnyForm): Promise<{ text: string | undefined } | { refused: Incoming }> => {
  const upload = await readUpload(c, "file", { maxBytes: MOST_BYTES })
  if (!upload.ok) return upload.problem === "missing" ? { text: undefined } : { refused: wrong(form, "file", "file.too-long") }
  const read = await readDocument({ name: upload.name, bytes: upload.bytes })
  return read.ok ? { text: read.text } : { refused: wrong(form, "file", `file.${read.problem}`) }
}

const withText = (text: string, form: AnyForm): Incoming => {
  if (text.trim() === "") return wrong(form, "text", "error.no-text")
  const mode = MODES.find((one) => one === typedText(form, "mode"))
  return { ok: true, text, mode: mode === "guess" ? undefined : mode, form }
}

/** Reads the posted text; a file counts before the field. What cannot be read comes back with one sentence and what was typed. */
export const readIncoming = async (c: Context): Promise<Incoming> => {
  const read = await readForm(c, checkForm)
  const form: AnyForm = { typed: read.form.typed, errors: { ...read.form.errors } }
  // A result shown in another language is checked once more; a form being filled in is not.
  if (!read.ok && read.status === 200 && typedText(form, "again") === "yes") return withText(typedText(form, "text"), form)
  if (!read.ok) return { ok: false, form, status: read.status }
  const file = await readFile(c, form)
  if ("refused" in file) return file.refused
  return withText(file.text ?? read.value.text ?? "", form)
}
