/** What stands around every page of this installation; set once per request, so that no view has to pass it on. */
import { requestFacts, withRequest } from "#platform/http"
import type { IconName } from "./icon.tsx"

export type Link = { href: string; label: string; current?: boolean | undefined }
export type RailLink = Link & { icon: IconName; count?: number | undefined; countLabel?: string | undefined }

export type Frame = {
  /** Name of the site, beside the logo and in every title. */
  name: string
  /** Who stands behind it, one short line. */
  operator?: string | undefined
  /** Origin for addresses that must be complete, without a slash at the end. */
  publicUrl: string
  home: string
  navigation: readonly Link[]
  footer: readonly Link[]
  /** Somebody is signed in: their name, their own pages, and where signing out is posted. */
  account?: { name: string; links: readonly Link[]; signOut: string } | undefined
  /** Offered to guests, usually "sign in". */
  signIn?: Link | undefined
  theme?: "light" | "dark" | undefined
  /** Staff pages only. */
  rail?: readonly RailLink[] | undefined
  /** Staff pages only: where `/` searches, and where `g i` and `n` lead. */
  staff?: { search: string; inbox: string; newContact: string } | undefined
}

const bare: Frame = { name: "Tragwerk", publicUrl: "", home: "/", navigation: [], footer: [] }
const frames = new WeakMap<object, () => Frame>()

/** Runs the work in the same request, seen inside this frame. It is made when a page asks for it: files and kept pages do not. */
export const inFrame = <T,>(make: () => Frame, work: () => T): T => {
  const facts = { ...requestFacts() }
  let made: Frame | undefined
  frames.set(facts, () => (made ??= make()))
  return withRequest(facts, work)
}
export const frame = (): Frame => frames.get(requestFacts())?.() ?? bare
