import { path } from "#platform/http"

export const officePaths = {
  list: path("/buero/organisationen"),
  create: path("/buero/organisationen/neu"),
  selection: path("/buero/organisationen/auswahl"),
  bulk: path("/buero/organisationen/aktion/:id"),
  bulkProgress: path("/buero/organisationen/aktion/:id/stand"),
  filters: path("/buero/organisationen/filter"),
  filter: path("/buero/organisationen/filter/:id"),
  organisation: path("/buero/organisationen/:id"),
  consents: path("/buero/organisationen/:id/freigaben"),
  publish: path("/buero/organisationen/:id/veroeffentlichen"),
  unpublish: path("/buero/organisationen/:id/verbergen"),
}
