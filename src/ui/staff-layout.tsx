import { flashMessage } from "#platform/http"
import { Alert } from "./alert.tsx"
import { Breadcrumbs } from "./breadcrumbs.tsx"
import { Document } from "./document.tsx"
import { ErrorSummary } from "./error-summary.tsx"
import { type Link, type RailLink, frame } from "./frame.tsx"
import { Icon } from "./icon.tsx"
import { Island } from "./island.tsx"
import { LanguageSwitch } from "./language-switch.tsx"
import type { PublicLayoutProps } from "./layout.tsx"
import { Logo } from "./logo.tsx"
import { Shortcuts } from "./shortcuts.tsx"
import { SignOut } from "./sign-out.tsx"
import { T, t } from "./texts.ts"

const RailEntry = ({ link: { href, label, icon, current, count, countLabel } }: { link: RailLink }) => (
  <a href={href} aria-current={current ? "page" : undefined}>
    <Icon name={icon} />
    <span>{label}</span>
    {count !== undefined && count > 0 && (
      <span class="rail-count">
        <span aria-hidden={countLabel === undefined ? undefined : "true"}>{count}</span>
        {countLabel !== undefined && <span class="visually-hidden">{countLabel}</span>}
      </span>
    )}
  </a>
)

const RailList = () => (
  <ul>
    {(frame().rail ?? []).map((link) => (
      <li>
        <RailEntry link={link} />
      </li>
    ))}
  </ul>
)

const Rail = () => (
  <nav class="rail" aria-label={t("layout.nav")}>
    <details class="menu rail-phone">
      <summary>
        <Icon name="menu" />
        <T k="layout.menu" />
      </summary>
      <RailList />
    </details>
    <div class="rail-line">
      <RailList />
    </div>
  </nav>
)

const Search = ({ action }: { action: string }) => (
  <form class="desk-search" method="get" action={action} role="search">
    <label class="visually-hidden" for="desk-search">
      <T k="staff.layout.search" />
    </label>
    <input
      class="input"
      id="desk-search"
      name="q"
      type="search"
      placeholder={t("staff.layout.search-hint")}
      aria-keyshortcuts="/"
      autocomplete="off"
    />
    <button class="button button-second" type="submit">
      <Icon name="search" label={t("staff.layout.search-submit")} />
    </button>
  </form>
)

const AccountMenu = ({ account }: { account: { name: string; links: readonly Link[]; signOut: string } }) => (
  <details class="menu account">
    <summary>
      <Icon name="user" />
      <bdi>{account.name}</bdi>
    </summary>
    <div class="menu-panel">
      <ul>
        {account.links.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      <button class="menu-item" type="button" data-open-shortcuts="" hidden>
        <Icon name="keyboard" />
        <T k="staff.shortcuts.title" />
      </button>
      <SignOut action={account.signOut} />
    </div>
  </details>
)

const Head = ({ formId }: { formId: string | undefined }) => {
  const { name, home, account, staff } = frame()
  return (
    <header class="desk-head">
      <div class="desk-head-row wrap">
        <a class="brand" href={home}>
          <Logo />
          <span>{name}</span>
        </a>
        {staff !== undefined && staff.search !== "" && <Search action={staff.search} />}
        <LanguageSwitch formId={formId} only="staff" />
        {account !== undefined && <AccountMenu account={account} />}
      </div>
    </header>
  )
}

/** The frame of every staff page: rail with counters, search, keyboard. */
export const StaffLayout = ({ title, errors = [], breadcrumbs = [], formId, head, children }: PublicLayoutProps) => {
  const flash = flashMessage()
  return (
    <Document title={title} hasErrors={errors.length > 0} style="staff" unlisted head={head}>
      <div class="page desk">
        <Head formId={formId} />
        <div class="desk-body">
          <Rail />
          <main class="page-main wrap" id="main" tabindex={-1}>
            {breadcrumbs.length > 0 && <Breadcrumbs links={breadcrumbs} />}
            {flash !== undefined && <Alert kind="success">{flash}</Alert>}
            <ErrorSummary errors={errors} />
            {children}
          </main>
        </div>
        <Shortcuts />
        <Island name="shortcuts" />
      </div>
    </Document>
  )
}
