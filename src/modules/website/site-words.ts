import { paths } from "./paths.ts"
import { t } from "./texts.ts"

/** What the frame of every page says about the site, in the running language. */
export const siteWords = () => ({
  name: t("site.name"),
  operator: t("site.operator"),
  home: paths.home.to({}),
  signIn: t("layout.sign-in"),
})
