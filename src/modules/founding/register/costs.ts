/** What court and notary charge for the first registration (2026), item by item. */
import { law, recalled, secondary } from "#rules/kit"
import type { Source } from "#rules/kit"

/** `id` names its words in locales/. Cents; `to` where only a range is known. */
export type CostItem = {
  id: "entry" | "retrieval" | "certification" | "draft" | "tax"
  fromCents: number
  toCents: number
  sources: readonly Source[]
}

/** An item of the fee list (Kostenverzeichnis, Anlage 1 GNotKG), which stands on a page of its own. */
const fee = (number: string): Source => ({
  citation: `Nr. ${number} KV GNotKG`,
  url: "https://www.gesetze-im-internet.de/gnotkg/anlage_1.html",
  asOf: "2026-04-29",
  confidence: "text",
})
const NOTARIES = secondary("rkpn.de, sns-anwaelte.de: Notarkosten der Vereinsanmeldung")
const EXPENSES = recalled("Auslagen und Umsatzsteuer des Notariats")

export const COURT_ITEMS: readonly CostItem[] = [
  { id: "entry", fromCents: 7_500, toCents: 7_500, sources: [fee("13100")] },
  { id: "retrieval", fromCents: 2_500, toCents: 2_500, sources: [fee("13102")] },
]

/** The notary does the one or the other, never both. */
export const NOTARY_ITEMS = {
  certification: {
    id: "certification",
    fromCents: 3_000,
    toCents: 8_000,
    sources: [fee("25100"), fee("22124"), fee("22125"), law("gnotkg", "121", "§ 121 GNotKG"), NOTARIES, EXPENSES],
  },
  draft: {
    id: "draft",
    fromCents: 6_000,
    toCents: 11_000,
    sources: [fee("24102"), fee("21201"), law("gnotkg", "92", "§ 92 GNotKG"), NOTARIES, EXPENSES],
  },
} as const satisfies Record<string, CostItem>

export const OTHER_ITEMS: readonly CostItem[] = [
  { id: "tax", fromCents: 0, toCents: 0, sources: [secondary("finanzamt.nrw.de, Vereine und Steuern")] },
]

/** Charitable bodies pay no court fees in NRW when the tax office certifies that they are. */
export const EXEMPTION: Source = secondary("§ 122 Abs. 2 und 3 JustG NRW (recht.nrw.de)", "2024-04-17")

export type CostTotal = { fromCents: number; toCents: number }
const add = (items: readonly CostItem[]): CostTotal => ({
  fromCents: items.reduce((sum, { fromCents }) => sum + fromCents, 0),
  toCents: items.reduce((sum, { toCents }) => sum + toCents, 0),
})

/** Court and notary together, with an own draft or with one by the notary. */
export const costTotal = (notary: keyof typeof NOTARY_ITEMS, exempt: boolean): CostTotal =>
  add([...(exempt ? [] : COURT_ITEMS), NOTARY_ITEMS[notary]])
