import { path } from "#platform/http"

export const paths = {
  list: path("/verzeichnis"),
  map: path("/verzeichnis/karte"),
  places: path("/verzeichnis/orte"),
  register: path("/verzeichnis/eintragen"),
  registered: path("/verzeichnis/eintragen/danke"),
  profile: path("/verzeichnis/:slug"),
  report: path("/verzeichnis/:slug/hinweis"),
  newLink: path("/mein-eintrag"),
  own: path("/mein-eintrag/:key"),
  withdraw: path("/mein-eintrag/:key/verbergen"),
  lock: path("/mein-eintrag/:key/sperren"),
  confirm: path("/mein-eintrag/:key/bestaetigen"),
  queue: path("/buero/pruefung"),
  change: path("/buero/pruefung/:id"),
  reportDone: path("/buero/pruefung/hinweis/:id"),
}
