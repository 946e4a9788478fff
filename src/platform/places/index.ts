export {
  districtOf,
  districts,
  findDistrict,
  findMunicipality,
  municipalities,
  regionOf,
  regions,
  type District,
  type Municipality,
  type Region,
} from "./areas.ts"
export { distanceKm, mapAttribution, mapViewBox, project, type Point } from "./map.ts"
export { searchPlaces, type FoundPlace } from "./search.ts"
