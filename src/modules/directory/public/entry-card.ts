import type { Kind, Localized } from "../organisations/profile.ts"

/** What a list shows of an entry: only parts that belong to the published entry itself. */
export type EntryCard = {
  id: string
  slug: string
  kind: Kind
  name: string
  ags: string | null
  languages: string[]
  fields: string[]
  description: Localized
  /** How far from the place that was asked for. */
  km: number | null
}
