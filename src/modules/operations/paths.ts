import { path } from "#platform/http"

export const paths = {
  home: path("/buero"),
  outbox: path("/buero/postausgang"),
  mail: path("/buero/postausgang/:id"),
  mailRepetition: path("/buero/postausgang/:id/wiederholung"),
  mailArrival: path("/buero/postausgang/:id/ankunft"),
  mailHold: path("/buero/postausgang/:id/halt"),
  audit: path("/buero/protokoll"),
  privacy: path("/buero/datenschutz"),
  privacyExport: path("/buero/datenschutz/auskunft"),
  privacyErase: path("/buero/datenschutz/loeschung"),
  translations: path("/buero/uebersetzungen"),
  system: path("/buero/system"),
  jobRepetition: path("/buero/system/auftraege/:key/wiederholung"),
  jobDismissal: path("/buero/system/auftraege/:key/ablage"),
}
