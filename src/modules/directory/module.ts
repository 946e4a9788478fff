import { defineModule } from "#platform/module"
import { seedBase } from "./base/seed.ts"
import { askToConfirm } from "./confirmation/ask.ts"
import { confirmationRoutes } from "./confirmation/routes.tsx"
import { seedDemo } from "./demo/seed.ts"
import { countWaiting } from "./moderation/repository.ts"
import { moderationRoutes } from "./moderation/routes.tsx"
import { ownEntryRoutes } from "./own-entry/routes.tsx"
import { paths } from "./paths.ts"
import { directoryPermissions } from "./permissions.ts"
import { directoryPersonalData } from "./privacy/personal-data.ts"
import { publicRoutes } from "./public/routes.tsx"
import { registrationRoutes } from "./registration/routes.tsx"
import { t } from "./texts.ts"

export const directory = defineModule({
  id: "directory",
  // Registration stands before the public pages: /verzeichnis/eintragen is no entry's address.
  routes: [registrationRoutes, publicRoutes, ownEntryRoutes, confirmationRoutes, moderationRoutes],
  jobs: [askToConfirm],
  permissions: Object.values(directoryPermissions),
  navigation: [
    { area: "public", order: 20, text: () => t("nav.directory"), to: () => paths.list.to({}) },
    {
      area: "staff",
      order: 40,
      icon: "circle-check",
      text: () => t("staff.queue.title"),
      to: () => paths.queue.to({}),
      permission: directoryPermissions.moderate,
      count: ({ db }) => countWaiting(db),
      countLabel: (count) => t("staff.queue.count", { count }),
    },
  ],
  personalData: directoryPersonalData,
  seedBase,
  seedDemo,
})
