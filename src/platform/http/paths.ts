import { path } from "./path.ts"

/** The one address other parts must know of signing in. */
export const signInPath = path("/anmelden")
