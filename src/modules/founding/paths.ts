import { path } from "#platform/http"

export const paths = {
  door: path("/verein-gruenden"),
  alternatives: path("/verein-gruenden/alternativen"),
  start: path("/verein-gruenden/beginnen"),
  forget: path("/verein-gruenden/vergessen"),
  freshLink: path("/verein-gruenden/link"),
  erased: path("/verein-gruenden/geloescht"),
  places: path("/verein-gruenden/orte"),
  check: path("/satzung-pruefen"),
  checkTake: path("/satzung-pruefen/uebernehmen"),
  /** A page of the module advice and one of the website. */
  advice: path("/beratung"),
  privacy: path("/datenschutz"),

  home: path("/gruendung/:key"),
  people: path("/gruendung/:key/mitwirkende"),
  invite: path("/gruendung/:key/mitwirkende/einladen"),
  remove: path("/gruendung/:key/mitwirkende/:person/entfernen"),
  me: path("/gruendung/:key/mitwirkende/ich"),
  lock: path("/gruendung/:key/sperren"),
  adviser: path("/gruendung/:key/beratung"),
  adviserEnd: path("/gruendung/:key/beratung/beenden"),
  erase: path("/gruendung/:key/loeschen"),

  /** Everything answered so far; below it the pages of the guided path. */
  path: path("/gruendung/:key/weg"),
  pathPage: path("/gruendung/:key/weg/:page"),
  statutes: path("/gruendung/:key/satzung"),
  freeze: path("/gruendung/:key/satzung/festhalten"),
  upload: path("/gruendung/:key/satzung/einlesen"),
  version: path("/gruendung/:key/satzung/:number"),
  editVersion: path("/gruendung/:key/satzung/:number/bearbeiten"),
  proposal: path("/gruendung/:key/satzung/:number/vorschlag"),
  compare: path("/gruendung/:key/satzung/:number/vergleich/:other"),
  forReview: path("/gruendung/:key/satzung/:number/vorlegen"),
  adopt: path("/gruendung/:key/satzung/:number/beschliessen"),
  comment: path("/gruendung/:key/satzung/:number/anmerkung"),

  papers: path("/gruendung/:key/papiere"),
  paper: path("/gruendung/:key/papiere/:paper"),
  paperFile: path("/gruendung/:key/papiere/:paper/:kind"),
  meeting: path("/gruendung/:key/versammlung"),
  meetingPlan: path("/gruendung/:key/versammlung/termin"),
  meetingResults: path("/gruendung/:key/versammlung/ergebnisse"),

  desk: path("/buero/gruendungen"),
  deskProject: path("/buero/gruendungen/:id"),
  deskTake: path("/buero/gruendungen/:id/uebernehmen"),
  deskVersion: path("/buero/gruendungen/:id/satzung/:number"),
  deskComment: path("/buero/gruendungen/:id/satzung/:number/anmerkung"),
  deskReviewed: path("/buero/gruendungen/:id/satzung/:number/durchgesehen"),
}
