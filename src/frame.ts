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

type Area = NavigationItem["area"]
type Items = readonly NavigationItem[]

const visibleItems = (modules: readonly Module[], visitor: Visitor): Items =>
  modules
    .flatMap((module) => module.navigation ?? [])
    .filter((item) => !item.permission || may(visitor, item.permission))
    .toSorted((a, b) => a.order - b.order)

const inArea = (items: Items, name: Area): Items => items.filter(({ area }) => area === name)

/** Only staff pages count: one query for each counter in the rail. */
const railFor = async (items: Items, services: Services, visitor: Visitor): Promise<Pick<Frame, "rail" | "staff">> => {
  const shown = inArea(items, "staff")
  if (shown.length === 0) return {}
  const key = (name: NavigationItem["key"]) => items.find((item) => item.key === name)?.to() ?? ""
  return {
    rail: await Promise.all(shown.map((item) => railLink(item, services, visitor))),
    staff: { search: key("search"), inbox: key("inbox"), newContact: key("new-contact") },
  }
}

/** How to make the frame of this request. What the database has to say is asked before, the rest when a page is drawn. */
export const frameFor = async (modules: readonly Module[], services: Services, visitor: Visitor): Promise<() => Frame> => {
  const staffPage = currentPath().startsWith("/buero")
  const rail = staffPage ? await railFor(visibleItems(modules, visitor), services, visitor) : {}
  return () => {
    const items = visibleItems(modules, visitor)
    const words = siteWords()
    return {
      name: words.name,
      operator: words.operator,
      publicUrl: services.config.publicUrl,
      home: words.home,
      navigation: inArea(items, "public").map(link),
      footer: inArea(items, "footer").map(link),
      ...(visitor.id === "guest"
        ? { signIn: { href: signInPath.to({}), label: words.signIn } }
        : {
            account: {
              name: visitor.name ?? visitor.email ?? "",
              links: inArea(items, "member").map(link),
              signOut: signOutPath.to({}),
            },
          }),
      ...rail,
    }
  }
}
