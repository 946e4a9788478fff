import type { Factors, Passkey } from "#platform/auth"
import { formatDate } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Button, ButtonLink } from "#ui/button"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Table } from "#ui/table"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"
import { PasskeyButton } from "../../views/passkey-button.tsx"
import { Problem, titleWith } from "../../views/problem.tsx"

type Props = {
  factors: Factors
  passkeys: readonly Passkey[]
  back: string | undefined
  staff: boolean
  /** Signed in with the first factor only: nothing else works until a second one is here. */
  pending: boolean
  problem: string | undefined
}

const AppSection = ({ factors, back }: { factors: Factors; back: string | undefined }) => (
  <>
    <h2>
      <T k="staff.app.title" />
    </h2>
    <p>
      <T k={factors.totp ? "staff.app.active" : "staff.app.none"} />
    </p>
    <div class="actions">
      <ButtonLink href={paths.app.to({}, { zurueck: back })} look={factors.totp ? "second" : "main"}>
        {t(factors.totp ? "staff.app.change" : "staff.app.set-up")}
      </ButtonLink>
      {factors.totp && (
        <ButtonLink href={paths.backupCodes.to({})} look="second">
          {t("staff.codes.renew")}
        </ButtonLink>
      )}
    </div>
  </>
)

const PasskeyTable = ({ passkeys }: { passkeys: readonly Passkey[] }) => (
  <Table
    caption={t("passkey.list")}
    captionHidden
    rows={passkeys}
    columns={[
      { label: t("passkey.name"), heading: true, cell: ({ name }) => name ?? t("passkey.unnamed") },
      { label: t("passkey.since"), cell: ({ createdAt }) => formatDate(createdAt) },
      {
        label: t("passkey.action"),
        cell: ({ id, name }) => (
          <PostForm action={paths.passkeyRemove.to({ id })} plain>
            <Button look="danger" small more={name ?? t("passkey.unnamed")}>
              {t("passkey.remove")}
            </Button>
          </PostForm>
        ),
      },
    ]}
  />
)

export const SecurityPage = ({ factors, passkeys, back, staff, pending, problem }: Props) => {
  const next = pending ? paths.signIn.to({}, { zurueck: back }) : paths.security.to({})
  return (
    <PublicPage title={titleWith(problem, t("security.title"))} unlisted>
      <h1>
        <T k="security.title" />
      </h1>
      <Problem text={problem} />
      {pending && <Alert title={t("staff.security.pending.title")}>{t("staff.security.pending")}</Alert>}
      {staff && <AppSection factors={factors} back={back} />}
      <>
        <h2>
          <T k="passkey.title" />
        </h2>
        <p>
          <T k="passkey.intro" />
        </p>
        {passkeys.length > 0 && <PasskeyTable passkeys={passkeys} />}
        <PasskeyButton purpose="create" next={next} />
      </>
      {!pending && (
        <p>
          <a href={paths.account.to({})}>
            <T k="security.back" />
          </a>
        </p>
      )}
    </PublicPage>
  )
}
