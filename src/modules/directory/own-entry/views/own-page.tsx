import type { Form } from "#platform/http"
import { formatDate } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { Diff } from "#ui/diff"
import { listErrors } from "#ui/error-summary"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import type { FieldChange } from "../../moderation/describe.ts"
import type { Kind } from "../../organisations/profile.ts"
import { paths } from "../../paths.ts"
import type { ProfileForm } from "../../profile-form/schema.ts"
import { ProfileFields } from "../../profile-form/views/profile-fields.tsx"
import { T, errorText, t } from "../../texts.ts"
import type { Hideable } from "../propose.ts"

export type OwnEntry = {
  key: string
  name: string
  /** The public address; undefined while the entry is not public. */
  publicSlug: string | undefined
  kinds: readonly Kind[]
  pending: { submittedAt: Date; changes: FieldChange[] } | undefined
  lastDecision: { decision: "approved" | "partly" | "rejected"; decidedAt: Date; reason: string | null } | undefined
  /** What is shown to everybody now and can be hidden at once. */
  hideable: readonly Hideable[]
}

/** The secret is in the address: no other page may learn it, no search engine may keep it. */
export const KeepSecret = () => (
  <>
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex, nofollow" />
  </>
)

const State = ({ entry: { publicSlug, pending, lastDecision } }: { entry: OwnEntry }) => (
  <>
    {publicSlug === undefined ? (
      <p>
        <T k="own.not-public" />
      </p>
    ) : (
      <p>
        <T k="own.public" href={paths.profile.to({ slug: publicSlug })} />
      </p>
    )}
    {pending && (
      <Alert title={t("own.pending", { date: formatDate(pending.submittedAt) })}>
        <p>
          <T k="own.pending.text" />
        </p>
        <details>
          <summary>{t("own.pending.show")}</summary>
          <Diff changes={pending.changes} />
        </details>
      </Alert>
    )}
    {lastDecision && (
      <Alert
        kind={lastDecision.decision === "approved" ? "success" : "warning"}
        title={t(`own.decision.${lastDecision.decision}`, { date: formatDate(lastDecision.decidedAt) })}
      >
        {lastDecision.reason !== null && (
          <p lang="de" dir="auto">
            {lastDecision.reason}
          </p>
        )}
      </Alert>
    )}
  </>
)

const Hide = ({ entry: { key, hideable } }: { entry: OwnEntry }) =>
  hideable.length === 0 ? null : (
    <section>
      <h2>
        <T k="own.hide" />
      </h2>
      <p>
        <T k="own.hide.text" />
      </p>
      <PostForm action={paths.withdraw.to({ key })} plain>
        <p class="actions">
          {hideable.map((part) => (
            <Button look={part === "entry" ? "danger" : "second"} name="part" value={part} icon="lock">
              {part === "entry" ? t("own.hide.all") : t("own.hide.part", { part: t(`public.${part}`) })}
            </Button>
          ))}
        </p>
      </PostForm>
    </section>
  )

const Lock = ({ entry: { key } }: { entry: OwnEntry }) => (
  <section>
    <h2>
      <T k="own.lock" />
    </h2>
    <p>
      <T k="own.lock.text" />
    </p>
    <PostForm action={paths.lock.to({ key })} plain>
      <Button look="second" icon="x">
        <T k="own.lock.button" />
      </Button>
    </PostForm>
  </section>
)

export const OwnPage = ({ entry, form }: { entry: OwnEntry; form: Form<ProfileForm> }) => (
  <PublicPage
    title={t("own.title", { name: entry.name })}
    errors={listErrors(form, errorText)}
    formId="own-entry"
    unlisted
    head={<KeepSecret />}
  >
    <h1>
      <T k="own.title" name={entry.name} />
    </h1>
    <State entry={entry} />
    <p>
      <T k="own.intro" />
    </p>
    <PostForm id="own-entry" action={paths.own.to({ key: entry.key })} keepDraft>
      <ProfileFields form={form} kinds={entry.kinds} />
      <p class="actions">
        <Button>
          <T k="own.submit" />
        </Button>
      </p>
    </PostForm>
    <Hide entry={entry} />
    <Lock entry={entry} />
  </PublicPage>
)
