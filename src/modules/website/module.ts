import { type Module, defineModule } from "#platform/module"
import { paths } from "./paths.ts"
import { siteRoutes } from "./routes.tsx"
import { t } from "./texts.ts"
import type { DoorLinks } from "./views/home-page.tsx"

/** Home, contact and legal pages. */
export const website = (doors: () => DoorLinks): Module =>
  defineModule({
    id: "website",
    routes: [siteRoutes(doors)],
    navigation: [
      { area: "public", order: 90, text: () => t("nav.contact"), to: () => paths.contact.to({}) },
      { area: "footer", order: 1, text: () => t("imprint.title"), to: () => paths.imprint.to({}) },
      { area: "footer", order: 2, text: () => t("privacy.title"), to: () => paths.privacy.to({}) },
      { area: "footer", order: 3, text: () => t("accessibility.title"), to: () => paths.accessibility.to({}) },
    ],
    personalData: "none",
  })
