import { path } from "#platform/http"

export const mergePaths = {
  list: path("/buero/doppelt"),
  compare: path("/buero/doppelt/:first/:second"),
  dismiss: path("/buero/doppelt/:first/:second/verschieden"),
  undo: path("/buero/doppelt/rueckgaengig/:id"),
  search: path("/buero/doppelt/suchen"),
}
