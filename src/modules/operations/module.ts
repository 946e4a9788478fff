import { type Module, defineModule } from "#platform/module"
import type { PersonalDataSource } from "#platform/privacy"
import { auditRoutes } from "./audit/routes.tsx"
import { homeRoutes } from "./home/routes.tsx"
import { navigation } from "./navigation.ts"
import { outboxRoutes } from "./outbox/routes.tsx"
import { office, outbox, oversight, system } from "./permissions.ts"
import { privacyRoutes } from "./privacy/routes.tsx"
import { systemRoutes } from "./system/routes.tsx"
import { translationRoutes } from "./translations/routes.tsx"

/** The office's view on the machine itself: what waits, mails, audit trail, privacy, translations. */
export const operations = (sources: readonly PersonalDataSource[]): Module =>
  defineModule({
    id: "operations",
    routes: [homeRoutes, outboxRoutes, auditRoutes, privacyRoutes(sources), translationRoutes, systemRoutes],
    permissions: [office, outbox, oversight, system],
    navigation,
    personalData: "none",
  })
