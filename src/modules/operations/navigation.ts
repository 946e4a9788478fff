import { countTrouble } from "#platform/health"
import type { Services } from "#platform/http"
import { outboxCounts } from "#platform/mail"
import type { NavigationItem } from "#platform/module"
import { paths } from "./paths.ts"
import { office, outbox, oversight, system } from "./permissions.ts"
import { t } from "./texts.ts"

/** What needs a decision: mails that are held or may have arrived. */
const countStuckMails = async ({ db, now }: Services): Promise<number> => {
  const counts = await outboxCounts(db, now())
  return counts.held + counts.unclear
}

export const navigation: readonly NavigationItem[] = [
  {
    area: "staff",
    order: 0,
    icon: "house",
    text: () => t("staff.nav.home"),
    to: () => paths.home.to({}),
    permission: office,
  },
  { area: "member", order: 0, text: () => t("staff.nav.home"), to: () => paths.home.to({}), permission: office },
  {
    area: "staff",
    order: 80,
    icon: "mail",
    text: () => t("staff.nav.outbox"),
    to: () => paths.outbox.to({}),
    permission: outbox,
    count: countStuckMails,
    countLabel: (count) => t("staff.nav.outbox-count", { count }),
  },
  {
    area: "staff",
    order: 90,
    icon: "shield",
    text: () => t("staff.nav.privacy"),
    to: () => paths.privacy.to({}),
    permission: oversight,
  },
  {
    area: "staff",
    order: 91,
    icon: "scale",
    text: () => t("staff.nav.audit"),
    to: () => paths.audit.to({}),
    permission: oversight,
  },
  {
    area: "staff",
    order: 92,
    icon: "languages",
    text: () => t("staff.nav.translations"),
    to: () => paths.translations.to({}),
    permission: office,
  },
  {
    area: "staff",
    order: 93,
    icon: "settings",
    text: () => t("staff.nav.system"),
    to: () => paths.system.to({}),
    permission: system,
    count: countTrouble,
    countLabel: (count) => t("staff.nav.system-count", { count }),
  },
]
