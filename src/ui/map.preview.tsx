import { DistrictMap, type MapDistrict } from "./map.tsx"
import type { Preview } from "./preview.tsx"

// Six invented districts on a grid; the real ones come from #platform/places.
const districts: MapDistrict[] = ["Aland", "Bredau", "Cassel-Süd", "Dorn", "Esch", "Finnau"].map((name, index) => {
  const [x, y] = [(index % 3) * 100, Math.floor(index / 3) * 90]
  const count = [0, 1, 3, 9, 27, 0][index] ?? 0
  return {
    ags: String(index),
    name: `Kreis ${name}`,
    path: `M${x + 4} ${y + 12}L${x + 60} ${y + 4}L${x + 98} ${y + 20}L${x + 92} ${y + 84}L${x + 30} ${y + 92}L${x + 2} ${y + 70}Z`,
    x: x + 50,
    y: y + 48,
    count,
    href: `#${name}`,
    label: `Kreis ${name}: ${count} Organisationen`,
  }
})
const map = {
  label: "Organisationen nach Kreisen",
  viewBox: "0 0 304 186",
  districts,
  attribution: "frei erfunden",
  unit: "Organisationen",
}

export const previews: Preview[] = [
  { name: "map/counts", render: () => <DistrictMap {...map} /> },
  {
    name: "map/selected-with-dots",
    render: () => (
      <DistrictMap
        {...map}
        selected="3"
        dots={[
          { x: 40, y: 140, label: "Brücke e. V. (Beispiel)", href: "#bruecke" },
          { x: 70, y: 160, label: "Chor der Vielen (Beispiel)", href: "#chor" },
        ]}
      />
    ),
  },
]
