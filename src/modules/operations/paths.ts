import { path } from "#platform/http"

export const paths = {
  home: path("/buero"),
  outbox: path("/buero/postausgang"),
  mail: path("/buero/postausgang/:id"),
  mailRepetition: path("/buero/postausgang/:id/wiederholung"),
  mailArrival: path("/buero/postausgang/:id/ankunft"),
  audit: path("/buero/protokoll"),
  privacy: path("/buero/datenschutz"),
  privacyExport: path("/buero/datenschutz/auskunft"),
  privacyErase: path("/buero/datenschutz/loeschung"),
  translations: path("/buero/uebersetzungen"),
}
