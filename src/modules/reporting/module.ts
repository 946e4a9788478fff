import { type Figure, type Module, defineModule } from "#platform/module"
import { paths } from "./paths.ts"
import { permissions } from "./permissions.ts"
import { reportingRoutes } from "./routes.tsx"
import { t } from "./texts.ts"

/** Figures for funders and the public. It receives what the modules declare and imports none of them. */
export const reporting = (figures: readonly Figure[]): Module =>
  defineModule({
    id: "reporting",
    routes: [reportingRoutes(figures)],
    permissions: Object.values(permissions),
    navigation: [
      {
        area: "staff",
        order: 50,
        icon: "chart-column",
        text: () => t("staff.figures.title"),
        to: () => paths.figures.to({}),
        permission: permissions.read,
      },
    ],
    personalData: "none",
  })
