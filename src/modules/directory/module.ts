import { defineModule } from "#platform/module"
import { seedBase } from "./base/seed.ts"
import { askToConfirm } from "./confirmation/ask.ts"
import { confirmationRoutes } from "./confirmation/routes.tsx"
import { seedDemo } from "./demo/seed.ts"
import { countPairs } from "./merge/repository.ts"
import { mergePaths } from "./merge/paths.ts"
import { mergeRoutes } from "./merge/routes.tsx"
import { findDuplicates } from "./merge/scan.ts"
import { countWaiting } from "./moderation/repository.ts"
import { moderationRoutes } from "./moderation/routes.tsx"
import { runBulkAction } from "./office-list/bulk.ts"
import { entryRoutes } from "./office-list/entry-routes.tsx"
import { listRoutes } from "./office-list/list-routes.tsx"
import { officePaths } from "./office-list/paths.ts"
import { ownEntryRoutes } from "./own-entry/routes.tsx"
import { paths } from "./paths.ts"
import { directoryPermissions } from "./permissions.ts"
import { directoryPersonalData } from "./privacy/personal-data.ts"
import { publicRoutes } from "./public/routes.tsx"
import { registrationRoutes } from "./registration/routes.tsx"
import { t } from "./texts.ts"
import { transferCommands } from "./transfer/commands.ts"
import { exportRoutes } from "./transfer/export-routes.tsx"
import { importRoutes } from "./transfer/import-routes.tsx"
import { transferJobs } from "./transfer/jobs.ts"
import { joinPersonalData, officePersonalData } from "./transfer/personal-data.ts"

export const directory = defineModule({
  id: "directory",
  // Registration stands before the public pages: /verzeichnis/eintragen is no entry's address.
  routes: [
    registrationRoutes,
    publicRoutes,
    ownEntryRoutes,
    confirmationRoutes,
    moderationRoutes,
    // Before the entries: /buero/organisationen/import is no entry's address.
    importRoutes,
    exportRoutes,
    listRoutes,
    entryRoutes,
    mergeRoutes,
  ],
  jobs: [askToConfirm, runBulkAction, findDuplicates, ...transferJobs],
  permissions: Object.values(directoryPermissions),
  navigation: [
    { area: "public", order: 20, text: () => t("nav.directory"), to: () => paths.list.to({}) },
    {
      area: "staff",
      order: 35,
      icon: "building",
      text: () => t("staff.nav.list"),
      to: () => officePaths.list.to({}),
      permission: directoryPermissions.edit,
      key: "search",
    },
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
    {
      area: "staff",
      order: 41,
      icon: "copy",
      text: () => t("staff.duplicates.title"),
      to: () => mergePaths.list.to({}),
      permission: directoryPermissions.edit,
      count: ({ db }) => countPairs(db),
      countLabel: (count) => t("staff.duplicates.count", { count }),
    },
  ],
  personalData: joinPersonalData(directoryPersonalData, officePersonalData),
  commands: transferCommands,
  seedBase,
  seedDemo,
})
