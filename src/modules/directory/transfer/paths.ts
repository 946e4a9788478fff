import { path } from "#platform/http"

export const transferPaths = {
  imports: path("/buero/organisationen/import"),
  import: path("/buero/organisationen/import/:id"),
  columns: path("/buero/organisationen/import/:id/spalten"),
  words: path("/buero/organisationen/import/:id/woerter"),
  choices: path("/buero/organisationen/import/:id/doppelte"),
  run: path("/buero/organisationen/import/:id/uebernehmen"),
  undo: path("/buero/organisationen/import/:id/zuruecknehmen"),
  problems: path("/buero/organisationen/import/:id/hinweise"),
  progress: path("/buero/organisationen/import/:id/stand"),
  export: path("/buero/organisationen/export"),
}
