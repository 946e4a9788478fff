/** What stands around a page: collected from the modules' navigation for the person who is asking. */
import { type Services, type Visitor, currentPath, may, signInPath, signOutPath } from "#platform/http"
import type { Module, NavigationItem } from "#platform/module"
import type { Frame, Link, RailLink } from "#ui/frame"
import { isIconName } from "#ui/icon"
import { siteWords } from "#modules/website"

const isHere = (href: string) => {
  const target = href.replace(/^\/[^/]+/, "") || "/"
  const here = currentPath()
  return here === target || (target !== "/" && target !== "/buero" && here.startsWith(`${target}/`))
}
const link = (item: NavigationItem): Link => {
  const href = item.to()
  return { href, label: item.text(), ...(isHere(href) ? { current: true } : {}) }
}
const railLink = async (item: NavigationItem, services: Services, visitor: Visitor): Promise<RailLink> => {
  const count = await item.count?.(services, visitor)
  return {
    ...link(item),
    icon: item.icon && isIconName(item.icon) ? item.icon : "circle",
    ...(count ? { count, countLabel: item.countLabel?.(count) ?? String(count) } : {}),
  }
}

/** The frame of one request. Staff pages cost one query for each counter in the rail, other pages none. */
export const frameFor = async (modules: readonly Module[], services: Services, visitor: Visitor): Promise<Frame> => {
  const items = modules
    .flatMap((module) => module.navigation ?? [])
    .filter((item) => !item.permission || may(visitor, item.permission))
    .toSorted((a, b) => a.order - b.order)
  const area = (name: NavigationItem["area"]) => items.filter((item) => item.area === name)
  const staff = currentPath().startsWith("/buero") && area("staff").length > 0
  const key = (name: NavigationItem["key"]) => items.find((item) => item.key === name)?.to() ?? ""
  const words = siteWords()
  return {
    name: words.name,
    operator: words.operator,
    publicUrl: services.config.publicUrl,
    home: words.home,
    navigation: area("public").map(link),
    footer: area("footer").map(link),
    ...(visitor.id === "guest"
      ? { signIn: { href: signInPath.to({}), label: words.signIn } }
      : { account: { name: visitor.name ?? visitor.email ?? "", links: area("member").map(link), signOut: signOutPath.to({}) } }),
    ...(staff
      ? {
          rail: await Promise.all(area("staff").map((item) => railLink(item, services, visitor))),
          staff: { search: key("search"), inbox: key("inbox"), newContact: key("new-contact") },
        }
      : {}),
  }
}
