import { Hono } from "hono"
import type { AppEnv, Services } from "#platform/http"
import { loadOffice } from "./office.ts"
import { paths } from "./paths.ts"
import { ContactPage } from "./views/contact-page.tsx"
import { type DoorLinks, HomePage } from "./views/home-page.tsx"
import { AccessibilityPage, ImprintPage, PrivacyPage } from "./views/legal-pages.tsx"

/** Where the three doors lead. The website imports no module for it: the app hands the addresses in. */
export const siteRoutes = (doors: () => DoorLinks) => (services: Services) =>
  new Hono<AppEnv>()
    .get(paths.home.pattern, (c) => c.html(<HomePage doors={doors()} />))
    .get(paths.contact.pattern, (c) =>
      c.html(<ContactPage office={loadOffice(services.config.rootDir)} requestHref={doors().advice} />),
    )
    .get(paths.imprint.pattern, (c) => c.html(<ImprintPage />))
    .get(paths.privacy.pattern, (c) => c.html(<PrivacyPage />))
    .get(paths.accessibility.pattern, (c) => c.html(<AccessibilityPage />))
