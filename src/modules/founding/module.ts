import { type Module, defineModule } from "#platform/module"
import { statutesCheckCommand } from "./check/command/command.ts"
import { checkRoutes } from "./check/routes.tsx"
import { seedDemo } from "./demo/seed.ts"
import { doorRoutes } from "./door/routes.tsx"
import { warnBeforeDeletion } from "./duties/deletion-letters.ts"
import { dutyFactRoutes } from "./duties/facts-routes.tsx"
import { reminderRoutes } from "./duties/reminder-routes.tsx"
import { remindDuties } from "./duties/reminders.ts"
import { dutyRoutes } from "./duties/routes.tsx"
import { statutesNewCommand } from "./papers/command.ts"
import { meetingRoutes } from "./meeting/routes.tsx"
import { papersRoutes } from "./papers-pages/routes.tsx"
import { pathRoutes } from "./path/routes.tsx"
import { paths } from "./paths.ts"
import { permissions } from "./permissions.ts"
import { personalData } from "./privacy/personal-data.ts"
import { peopleRoutes } from "./project/people-routes.tsx"
import { projectRoutes } from "./project/routes.tsx"
import { courtDeskRoutes } from "./register/desk-routes.tsx"
import { letterRoutes } from "./register/letter-routes.tsx"
import { registerRoutes } from "./register/routes.tsx"
import { t as registerText } from "./register/texts.ts"
import { countWaiting } from "./review/repository.ts"
import { reviewRoutes } from "./review/routes.tsx"
import { statutesRoutes } from "./statutes/routes.tsx"
import { versionRoutes } from "./statutes/version-routes.tsx"
import { taxRoutes } from "./tax/routes.tsx"
import { t } from "./texts.ts"

const navigation: Module["navigation"] = [
  { area: "public", order: 25, text: () => t("door.nav"), to: () => paths.door.to({}) },
  {
    area: "staff",
    order: 30,
    icon: "route",
    text: () => t("staff.desk.title"),
    to: () => paths.desk.to({}),
    permission: permissions.review,
    count: ({ db }) => countWaiting(db),
    countLabel: (count) => t("staff.desk.waiting", { count }),
  },
  {
    area: "staff",
    order: 32,
    icon: "scale",
    text: () => registerText("staff.courts.title"),
    to: () => paths.courts.to({}),
    permission: permissions.review,
  },
]

export const founding = defineModule({
  id: "founding",
  routes: [
    doorRoutes,
    checkRoutes,
    projectRoutes,
    peopleRoutes,
    pathRoutes,
    statutesRoutes,
    versionRoutes,
    papersRoutes,
    meetingRoutes,
    registerRoutes,
    letterRoutes,
    taxRoutes,
    dutyFactRoutes,
    reminderRoutes,
    dutyRoutes,
    reviewRoutes,
    courtDeskRoutes,
  ],
  jobs: [remindDuties, warnBeforeDeletion],
  permissions: Object.values(permissions),
  navigation,
  personalData,
  seedDemo,
  commands: [statutesCheckCommand, statutesNewCommand],
})
