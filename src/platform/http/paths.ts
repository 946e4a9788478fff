import { path } from "./path.ts"

/** The two addresses other parts must know of signing in and out. */
export const signInPath = path("/anmelden")
export const signOutPath = path("/abmelden")
