import { permission } from "#platform/http"

const staff = ["administrator", "lead", "adviser", "editor"] as const

export const directoryPermissions = {
  /** See every entry, unpublished ones and hidden fields included. */
  readAll: permission("directory.read-all", staff),
  /** Decide on proposed changes and notes from the public. */
  moderate: permission("directory.moderate", staff),
  /** Change entries directly. */
  edit: permission("directory.edit", staff),
}
