import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { LineCounter, parseDocument, type Document } from "yaml"
import type { z } from "zod"

type Path = readonly PropertyKey[]
export type Read<T> = { file: string; value: T; problem: (path: Path, sentence: string) => string }
export type ReadResult<T> = { ok: true; read: Read<T> } | { ok: false; problems: string[] }

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined), value)

/** `entry "coach"` where the path leads into a list, by id or tag, otherwise by its place in the list. */
const entryName = (value: unknown, path: Path): string => {
  const at = path.findIndex((key) => typeof key === "number")
  if (at < 0) return ""
  const entry = valueAt(value, path.slice(0, at + 1))
  const name = valueAt(entry, ["id"]) ?? valueAt(entry, ["tag"])
  return typeof name === "string" ? `, entry "${name}"` : `, entry ${Number(path[at]) + 1}`
}

const lineOf = (document: Document.Parsed, lines: LineCounter, path: Path): string => {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    const offset = valueAt(node, ["range", 0])
    if (typeof offset === "number") return `, line ${lines.linePos(offset).line}`
  }
  return ""
}

const KINDS: Record<string, string> = {
  string: "text (in quotes, if it looks like a number)",
  array: "a list",
  object: "a group of fields",
  int: "a whole number",
}

const sentenceOf = (issue: z.core.$ZodIssue, value: unknown): string => {
  const field = issue.path.findLast((key) => typeof key === "string")
  const subject = field === undefined ? "" : `"${field}" `
  if (issue.code === "unrecognized_keys") return `${issue.keys.map((key) => `"${key}"`).join(", ")}: no such field`
  if (issue.path.length > 0 && valueAt(value, issue.path) === undefined) return `${subject}is missing`
  const raw = issue.code === "invalid_type" && issue.message.startsWith("Invalid input")
  return subject + (raw ? `must be ${KINDS[issue.expected] ?? issue.expected}` : issue.message)
}

/** A document is read as YAML only where nobody prepared it, or where a problem needs its line. */
const yamlOf = (source: string) => {
  const lines = new LineCounter()
  return { lines, document: parseDocument(source, { lineCounter: lines, prettyErrors: false }) }
}

/** Reading YAML is a good part of a start, so the build leaves what it says as JSON, named by the text itself: never outdated. */
const prepared = (rootDir: string, source: string): unknown => {
  try {
    return JSON.parse(readFileSync(join(rootDir, "dist/yaml", `${preparedName(source)}.json`), "utf8"))
  } catch {
    return undefined
  }
}
const preparedName = (source: string) => createHash("sha256").update(source).digest("hex")

/** Reads one YAML file and checks its shape. Problems name file, line and entry, so that whoever edits it finds the place. */
export const readYaml = <S extends z.ZodType>(rootDir: string, file: string, schema: S): ReadResult<z.output<S>> => {
  let source: string
  try {
    source = readFileSync(join(rootDir, file), "utf8")
  } catch {
    return { ok: false, problems: [`${file}: the file cannot be read`] }
  }
  let value = prepared(rootDir, source)
  if (value === undefined) {
    const { document, lines } = yamlOf(source)
    const broken = document.errors.map(({ pos, message }) => `${file}, line ${lines.linePos(pos[0]).line}: ${message}`)
    if (broken.length > 0) return { ok: false, problems: broken }
    value = document.toJS()
  }
  const problem = (path: Path, sentence: string) => {
    const { document, lines } = yamlOf(source)
    return `${file}${lineOf(document, lines, path)}${entryName(value, path)}: ${sentence}`
  }
  const checked = schema.safeParse(value)
  if (checked.success) return { ok: true, read: { file, value: checked.data, problem } }
  return { ok: false, problems: checked.error.issues.map((issue) => problem(issue.path, sentenceOf(issue, value))) }
}
