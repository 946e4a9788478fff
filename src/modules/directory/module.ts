import { defineModule } from "#platform/module"
import { directoryPermissions } from "./permissions.ts"
import { paths } from "./paths.ts"
import { publicRoutes } from "./public/routes.tsx"
import { t } from "./texts.ts"

export const directory = defineModule({
  id: "directory",
  routes: [publicRoutes],
  permissions: Object.values(directoryPermissions),
  navigation: [{ area: "public", order: 20, text: () => t("nav.directory"), to: () => paths.list.to({}) }],
  personalData: "none",
})
