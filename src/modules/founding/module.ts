import { type Module, defineModule } from "#platform/module"
import { statutesCheckCommand } from "./check/command/command.ts"
import { doorRoutes } from "./door/routes.tsx"
import { paths } from "./paths.ts"
import { permissions } from "./permissions.ts"
import { personalData } from "./privacy/personal-data.ts"
import { peopleRoutes } from "./project/people-routes.tsx"
import { projectRoutes } from "./project/routes.tsx"
import { t } from "./texts.ts"

const navigation: Module["navigation"] = [{ area: "public", order: 25, text: () => t("door.nav"), to: () => paths.door.to({}) }]

export const founding = defineModule({
  id: "founding",
  routes: [doorRoutes, projectRoutes, peopleRoutes],
  permissions: Object.values(permissions),
  navigation,
  personalData,
  commands: [statutesCheckCommand],
})
