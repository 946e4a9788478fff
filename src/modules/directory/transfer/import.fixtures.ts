/** A world with the pages of imports and exports alone, and tables to hand in. */
import { useAuditKey } from "#platform/audit"
import { defineModule } from "#platform/module"
import { testWorld, visitorWith } from "../../../../test/world.ts"
import { importRoutes } from "./import-routes.tsx"
import { transferJobs } from "./jobs.ts"

export const transfer = defineModule({ id: "transfer", routes: [importRoutes], jobs: transferJobs, personalData: "none" })

export const transferWorld = async () => {
  const world = await testWorld({ modules: [transfer] })
  useAuditKey(world.config.secret)
  return world
}
export type TransferWorld = Awaited<ReturnType<typeof transferWorld>>

export const jonas = visitorWith(["adviser"])
export const amina = visitorWith(["editor"])

export const csv = (lines: readonly (readonly string[])[], delimiter = ";"): string =>
  lines
    .map((cells) => cells.map((cell) => (/[";,\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter))
    .join("\r\n")

export const tableFile = (content: string | Uint8Array, name = "vereine.csv"): File => new File([content as BlobPart], name)

const LIST = "/de/buero/organisationen/import"

/** Hands in a table and returns the address of its import. */
export const upload = async (world: TransferWorld, file: File, as = jonas): Promise<string> => {
  const answer = await world.post(LIST, { file }, { as })
  if (answer.status !== 303) throw new Error(`Upload refused with ${answer.status}`)
  return answer.headers.get("location") ?? ""
}

/** The form of the columns as it stands on the page, with changes. */
export const checkImport = async (
  world: TransferWorld,
  address: string,
  changes: Record<string, string> = {},
  as = jonas,
): Promise<Response> => {
  const html = await world.html(address, { as })
  const columns = [...html.matchAll(/<select[^>]*name="(column-\d+)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = "", options = ""]) => [name, /<option value="([^"]*)" selected/.exec(options)?.[1] ?? ""],
  )
  return world.post(`${address}/spalten`, { known: "skip", ...Object.fromEntries(columns), ...changes }, { as })
}

export const pageText = async (world: TransferWorld, address: string, as = jonas): Promise<string> =>
  (await world.html(address, { as }))
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
