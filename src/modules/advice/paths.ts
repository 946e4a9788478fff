import { path } from "#platform/http"

export const paths = {
  door: path("/beratung"),
  request: path("/beratung/anfrage"),
  requestPage: path("/beratung/anfrage/:page"),
  saved: path("/beratung/anfrage/gespeichert"),
  discard: path("/beratung/anfrage/verwerfen"),
  again: path("/beratung/anfrage/neu"),
  receipt: path("/beratung/anfrage/eingang/:reference"),
  places: path("/beratung/orte"),

  erased: path("/beratung/geloescht"),
  /** A page of the website. */
  privacy: path("/datenschutz"),

  freshLink: path("/meine-anfrage"),
  mine: path("/meine-anfrage/:key"),
  mineMessage: path("/meine-anfrage/:key/nachricht"),
  mineWithdraw: path("/meine-anfrage/:key/zurueckziehen"),
  mineErase: path("/meine-anfrage/:key/loeschen"),
  mineProfile: path("/meine-anfrage/:key/eintrag"),

  inbox: path("/buero/anfragen"),
  case: path("/buero/anfragen/:reference"),
  accept: path("/buero/anfragen/:reference/annehmen"),
  decline: path("/buero/anfragen/:reference/ablehnen"),
  handOver: path("/buero/anfragen/:reference/uebergeben"),
  reply: path("/buero/anfragen/:reference/antwort"),
  contact: path("/buero/anfragen/:reference/kontakt"),
  nextStep: path("/buero/anfragen/:reference/naechster-schritt"),
  note: path("/buero/anfragen/:reference/notiz"),
  organisation: path("/buero/anfragen/:reference/organisation"),
  close: path("/buero/anfragen/:reference/abschliessen"),
  newContact: path("/buero/kontakte/neu"),
  organisations: path("/buero/kontakte/organisationen"),
  responsibilities: path("/buero/zustaendigkeiten"),
  responsibility: path("/buero/zustaendigkeiten/:user"),
}
