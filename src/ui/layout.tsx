import type { Child } from "hono/jsx"
import { flashMessage, pathIn } from "#platform/http"
import { language, languageEntry } from "#platform/i18n"
import { Alert } from "./alert.tsx"
import { Breadcrumbs } from "./breadcrumbs.tsx"
import { Document } from "./document.tsx"
import { type FieldError, ErrorSummary } from "./error-summary.tsx"
import { type Link, frame } from "./frame.tsx"
import { Icon } from "./icon.tsx"
import { LanguageSwitch } from "./language-switch.tsx"
import { Logo } from "./logo.tsx"
import { NoticeMachineDraft } from "./notice-machine-draft.tsx"
import { PageFooter } from "./page-footer.tsx"
import { SignOut } from "./sign-out.tsx"
import { T, t } from "./texts.ts"

export type PublicLayoutProps = {
  title: string
  description?: string | undefined
  /** Mistakes in the posted form: they stand above the page and in its title. */
  errors?: readonly FieldError[] | undefined
  /** From the home page down to the parent of this one. */
  breadcrumbs?: readonly Link[] | undefined
  /** Id of the posted form whose typed input must survive a change of language. */
  formId?: string | undefined
  unlisted?: boolean | undefined
  head?: Child
  children?: Child
}

const Links = ({ links }: { links: readonly Link[] }) => (
  <ul>
    {links.map(({ href, label, current }) => (
      <li>
        <a href={href} aria-current={current ? "page" : undefined}>
          {label}
        </a>
      </li>
    ))}
  </ul>
)

const Account = () => {
  const { account, signIn } = frame()
  if (account === undefined)
    return signIn === undefined ? null : (
      <a class="button button-second button-small" href={signIn.href}>
        {signIn.label}
      </a>
    )
  return (
    <details class="menu account">
      <summary>
        <Icon name="user" />
        <bdi>{account.name}</bdi>
      </summary>
      <div class="menu-panel">
        <Links links={account.links} />
        <SignOut action={account.signOut} />
      </div>
    </details>
  )
}

const PhoneMenu = () => (
  <nav class="nav-phone" aria-label={t("layout.menu")}>
    <details class="menu">
      <summary>
        <Icon name="menu" />
        <T k="layout.menu" />
      </summary>
      <div class="menu-panel">
        <Links links={frame().navigation} />
      </div>
    </details>
  </nav>
)

const Header = ({ formId }: { formId: string | undefined }) => {
  const { name, operator, home, navigation } = frame()
  return (
    <header class="page-head">
      <div class="wrap page-head-row">
        <a class="brand" href={home}>
          <Logo />
          <span>
            {name}
            {operator !== undefined && <small>{operator}</small>}
          </span>
        </a>
        <LanguageSwitch formId={formId} />
        {navigation.length > 0 && <PhoneMenu />}
        <Account />
      </div>
      {navigation.length > 0 && (
        <nav class="nav" aria-label={t("layout.nav")}>
          <div class="wrap">
            <Links links={navigation} />
          </div>
        </nav>
      )}
    </header>
  )
}

/** The frame of every public and member page. */
export const PublicLayout = ({
  title,
  description,
  errors = [],
  breadcrumbs = [],
  formId,
  unlisted,
  head,
  children,
}: PublicLayoutProps) => {
  const flash = flashMessage()
  return (
    <Document title={title} description={description} hasErrors={errors.length > 0} style="app" unlisted={unlisted} head={head}>
      <div class="page">
        <Header formId={formId} />
        <main class="page-main wrap" id="main" tabindex={-1}>
          {breadcrumbs.length > 0 && <Breadcrumbs links={breadcrumbs} />}
          {languageEntry(language()).draft && <NoticeMachineDraft germanHref={pathIn("de")} />}
          {flash !== undefined && <Alert kind="success">{flash}</Alert>}
          <ErrorSummary errors={errors} />
          {children}
        </main>
        <PageFooter />
      </div>
    </Document>
  )
}
