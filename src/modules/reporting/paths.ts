import { path } from "#platform/http"

export const paths = {
  figures: path("/buero/zahlen"),
  csv: path("/buero/zahlen/csv"),
  xlsx: path("/buero/zahlen/xlsx"),
}
