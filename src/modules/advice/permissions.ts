import { permission } from "#platform/http"

export const permissions = {
  work: permission("advice.work", ["administrator", "lead", "adviser"]),
  lead: permission("advice.lead", ["administrator", "lead"]),
}
