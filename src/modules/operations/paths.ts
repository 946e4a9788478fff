import { path } from "#platform/http"

export const paths = {
  home: path("/buero"),
  outbox: path("/buero/postausgang"),
  mail: path("/buero/postausgang/:id"),
  audit: path("/buero/protokoll"),
  privacy: path("/buero/datenschutz"),
  privacyExport: path("/buero/datenschutz/auskunft"),
  privacyErase: path("/buero/datenschutz/loeschung"),
  translations: path("/buero/uebersetzungen"),
}
