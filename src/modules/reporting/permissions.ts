import { permission } from "#platform/http"

export const permissions = { read: permission("reporting.read", ["administrator", "lead", "adviser"]) }
