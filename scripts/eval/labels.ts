import { existsSync, readFileSync, readdirSync, statSync } from "node:fs"
import { extname, join } from "node:path"
import { z } from "zod"

const labelShape = z.object({
  where: z.string(),
  name: z.string().default(""),
  quality: z.string().default(""),
  expect: z.array(z.string()),
  mustNot: z.array(z.string()),
  note: z.string().default(""),
})
export type Label = z.infer<typeof labelShape>

/** Reads the labels in the order of their ids. Throws with zod's words at a file of another shape. */
export const parseLabels = (file: string): ReadonlyMap<string, Label> => {
  const given = z.record(z.string(), labelShape).parse(JSON.parse(readFileSync(file, "utf8")))
  return new Map(Object.entries(given).toSorted(([a], [b]) => a.localeCompare(b, "en", { numeric: true })))
}

/** "owner/repo · path @commit" → its parts. */
const placeOf = (where: string) => {
  const [repository = "", path = ""] = where.split("·").map((part) => part.trim())
  return { repository, path: path.replace(/\s+@.*$/, "") }
}

/** The file of a text, or undefined. The id comes first: two labels may name two versions of one file. */
export const findText = (directory: string, id: string, { where }: Label): string | undefined => {
  const { repository, path } = placeOf(where)
  const wanted = extname(path)
  const byId = readdirSync(directory)
    .filter((name) => name.startsWith(`${id}.`) && statSync(join(directory, name)).isFile())
    .toSorted((a, b) => Number(extname(b) === wanted) - Number(extname(a) === wanted))
  if (byId[0] !== undefined) return join(directory, byId[0])
  const folder = join(directory, id)
  if (existsSync(folder) && statSync(folder).isDirectory()) {
    const name = readdirSync(folder).find((entry) => statSync(join(folder, entry)).isFile())
    if (name !== undefined) return join(folder, name)
  }
  const byPlace = join(directory, repository, path)
  return path !== "" && existsSync(byPlace) ? byPlace : undefined
}
