import { authPersonalData } from "#platform/auth"
import { defineModule } from "#platform/module"
import { accountRoutes } from "./account/routes.tsx"
import { userCommands } from "./commands.ts"
import { seedDemo } from "./demo/seed.ts"
import { joiningRoutes } from "./joining/routes.tsx"
import { paths } from "./paths.ts"
import { rolesPermission, teamPermission } from "./permissions.ts"
import { passkeyRoutes } from "./second-factor/passkey-routes.ts"
import { secondFactorRoutes } from "./second-factor/routes.tsx"
import { appRoutes } from "./security/app-routes.tsx"
import { securityRoutes } from "./security/routes.tsx"
import { passwordRoutes } from "./sign-in/password-routes.tsx"
import { signInRoutes } from "./sign-in/routes.tsx"
import { ssoRoutes } from "./sign-in/sso-routes.ts"
import { teamRoutes } from "./team/routes.tsx"
import { t } from "./texts.ts"

/** Signing in, the own account, and who works here. */
export const accounts = defineModule({
  id: "accounts",
  routes: [
    signInRoutes,
    passwordRoutes,
    ssoRoutes,
    secondFactorRoutes,
    passkeyRoutes,
    joiningRoutes,
    accountRoutes,
    securityRoutes,
    appRoutes,
    teamRoutes,
  ],
  permissions: [teamPermission, rolesPermission],
  navigation: [
    { area: "member", order: 80, text: () => t("account.title"), to: () => paths.account.to({}) },
    {
      area: "staff",
      order: 80,
      icon: "users",
      text: () => t("staff.team.title"),
      to: () => paths.team.to({}),
      permission: teamPermission,
    },
  ],
  personalData: authPersonalData,
  seedDemo,
  commands: userCommands,
})
