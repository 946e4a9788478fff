import { formatDateTime } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { T, t } from "../../texts.ts"
import type { Difference } from "../describe.ts"

export type Stale = { by: string | undefined; at: Date; differences: readonly Difference[] }

const Side = ({ heading, text }: { heading: string; text: string | undefined }) => (
  <div>
    <h4>{heading}</h4>
    {text === undefined ? (
      <p class="missing">
        <T k="stale.nothing" />
      </p>
    ) : (
      <p class="typed" dir="auto">
        {text}
      </p>
    )}
  </div>
)

/** Two people saved the same page: both versions side by side. The form below keeps the reader's own; nothing is lost. */
export const StaleNotice = ({ stale, href }: { stale: Stale; href: string }) => (
  <Alert kind="warning" title={t("stale.title")}>
    <p>
      {stale.by === undefined ? (
        <T k="stale.text" at={formatDateTime(stale.at)} />
      ) : (
        <T k="stale.text-name" name={stale.by} at={formatDateTime(stale.at)} />
      )}
    </p>
    {stale.differences.map(({ label, theirs, mine }) => (
      <section class="two-versions">
        <h3>{label}</h3>
        <div class="two-versions-sides">
          <Side heading={t("stale.theirs")} text={theirs} />
          <Side heading={t("stale.mine")} text={mine} />
        </div>
      </section>
    ))}
    <p>
      <T k="stale.choose" />
    </p>
    <p>
      <a href={href}>
        <T k="stale.keep-theirs" />
      </a>
    </p>
  </Alert>
)
