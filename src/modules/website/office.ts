import { loadCatalogue } from "#platform/catalogue"
import type { Office } from "./views/contact-page.tsx"

/** The office as the base data knows it, with where and when each fact was read. */
export const loadOffice = (rootDir: string): Office => {
  const { office, sources } = loadCatalogue(rootDir)
  const source = sources.find(({ id }) => id === office.name.source)
  return {
    name: office.name.value,
    carrier: office.carrier.value,
    fachbereich: office.fachbereich.value,
    fachgruppe: office.fachgruppe.value,
    people: office.contacts.map(({ name, roles }) => ({ name, roles })),
    checkedOn: source?.checkedOn ?? "",
    source: source ? `${source.publisher}, ${source.pages[0] ?? ""}` : office.name.source,
  }
}
