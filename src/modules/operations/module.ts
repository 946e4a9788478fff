import { outboxCounts } from "#platform/mail"
import { type Module, defineModule } from "#platform/module"
import type { PersonalDataSource } from "#platform/privacy"
import { auditRoutes } from "./audit/routes.tsx"
import { homeRoutes } from "./home/routes.tsx"
import { outboxRoutes } from "./outbox/routes.tsx"
import { paths } from "./paths.ts"
import { office, outbox, oversight } from "./permissions.ts"
import { privacyRoutes } from "./privacy/routes.tsx"
import { t } from "./texts.ts"
import { translationRoutes } from "./translations/routes.tsx"

/** The office's view on the machine itself: what waits, mails, audit trail, privacy, translations. */
export const operations = (sources: readonly PersonalDataSource[]): Module =>
  defineModule({
    id: "operations",
    routes: [homeRoutes, outboxRoutes, auditRoutes, privacyRoutes(sources), translationRoutes],
    permissions: [office, outbox, oversight],
    navigation: [
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
        // What needs a decision: mails that are held or may have arrived.
        count: async ({ db, now }) => {
          const counts = await outboxCounts(db, now())
          return counts.held + counts.unclear
        },
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
    ],
    personalData: "none",
  })
