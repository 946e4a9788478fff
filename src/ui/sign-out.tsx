import { formToken } from "#platform/http"
import { Icon } from "./icon.tsx"
import { t } from "./texts.ts"

/** Signing out changes something, so it is a post, not a link. */
export const SignOut = ({ action }: { action: string }) => (
  <form method="post" action={action}>
    <input type="hidden" name="_token" value={formToken()} />
    <button class="menu-item" type="submit">
      <Icon name="log-out" />
      {t("layout.sign-out")}
    </button>
  </form>
)
