/** A world with the office's pages alone. */
import { useAuditKey } from "#platform/audit"
import { defineModule } from "#platform/module"
import { testWorld, visitorWith } from "../../../../test/world.ts"
import { runBulkAction } from "./bulk.ts"
import { entryRoutes } from "./entry-routes.tsx"
import { listRoutes } from "./list-routes.tsx"

const office = defineModule({ id: "office", routes: [listRoutes, entryRoutes], jobs: [runBulkAction], personalData: "none" })

export const officeWorld = async () => {
  const world = await testWorld({ modules: [office] })
  useAuditKey(world.config.secret)
  return world
}
export type OfficeWorld = Awaited<ReturnType<typeof officeWorld>>

export const jonas = visitorWith(["adviser"])
export const amina = visitorWith(["editor"])

export const textOf = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
