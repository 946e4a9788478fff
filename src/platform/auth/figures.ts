import type { Config } from "#platform/config"

export const COOKIE_PREFIX = "tw"
/** How long the browser keeps the cookie; how long a session lives is decided in the database. */
export const COOKIE_DAYS = 30
export const MIN_PASSWORD = 12
export const MAX_PASSWORD = 128
export const LINK_MINUTES = 15
export const RESET_MINUTES = 60

/** How better-auth calls the issuer of single sign-on. */
export const OIDC_PROVIDER = "oidc"

/** The name under which the authenticator app lists the account. */
export const totpIssuer = ({ publicUrl }: Config): string => `Tragwerk ${new URL(publicUrl).host}`
