import { permission } from "#platform/http"

export const permissions = {
  review: permission("founding.review", ["administrator", "lead", "adviser"]),
}
