import { type Module, defineModule } from "#platform/module"
import { caseOrganisationRoutes } from "./cases/organisation-routes.tsx"
import { caseRoutes } from "./cases/routes.tsx"
import { quickRoutes } from "./contacts/quick-routes.tsx"
import { contactRoutes } from "./contacts/routes.tsx"
import { seedDemo } from "./demo/seed.ts"
import { doorRoutes } from "./door/routes.tsx"
import { contactFigure, unmetFigure } from "./figures/figures.ts"
import { countNew } from "./inbox/repository.ts"
import { inboxRoutes } from "./inbox/routes.tsx"
import { remindWaiting } from "./ladder/ladder.ts"
import { sendFreshLinks } from "./mine/fresh-link.ts"
import { mineRoutes } from "./mine/routes.tsx"
import { paths } from "./paths.ts"
import { permissions } from "./permissions.ts"
import { personalData } from "./privacy/personal-data.ts"
import { requestRoutes } from "./request/routes.tsx"
import { responsibilityRoutes } from "./routing/routes.tsx"
import { t } from "./texts.ts"

const navigation: Module["navigation"] = [
  { area: "public", order: 30, text: () => t("door.nav"), to: () => paths.door.to({}) },
  {
    area: "staff",
    order: 10,
    icon: "inbox",
    text: () => t("staff.inbox.title"),
    to: () => paths.inbox.to({}),
    permission: permissions.work,
    count: ({ db }, visitor) => countNew(db, visitor.id),
    countLabel: (count) => t("staff.inbox.new", { count }),
    key: "inbox",
  },
  {
    area: "staff",
    order: 20,
    icon: "phone",
    text: () => t("staff.quick.title"),
    to: () => paths.newContact.to({}),
    permission: permissions.work,
    key: "new-contact",
  },
  {
    area: "staff",
    order: 60,
    icon: "users",
    text: () => t("staff.responsibility.title"),
    to: () => paths.responsibilities.to({}),
    permission: permissions.work,
  },
]

export const advice = defineModule({
  id: "advice",
  routes: [
    doorRoutes,
    requestRoutes,
    mineRoutes,
    quickRoutes,
    inboxRoutes,
    contactRoutes,
    caseOrganisationRoutes,
    caseRoutes,
    responsibilityRoutes,
  ],
  jobs: [sendFreshLinks, remindWaiting],
  permissions: Object.values(permissions),
  navigation,
  personalData,
  figures: [contactFigure, unmetFigure],
  seedDemo,
})
