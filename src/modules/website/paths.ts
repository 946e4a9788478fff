import { path } from "#platform/http"

export const paths = {
  home: path("/"),
  contact: path("/kontakt"),
  imprint: path("/impressum"),
  privacy: path("/datenschutz"),
  accessibility: path("/barrierefreiheit"),
}
