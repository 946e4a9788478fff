import { Alert } from "#ui/alert"
import { Button, ButtonLink } from "#ui/button"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Qr } from "#ui/qr"
import { Stations } from "#ui/stations"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"

type Props = {
  reference: string
  email: string | null
  privateHref: string
  privateUrl: string
  /** Typed on a page that had already been sent: shown once more, so that nothing is lost. */
  late?: string | undefined
}

const NEXT = ["received", "read", "answer"] as const

/** The receipt: a number to keep, what happens next and how long it takes. Made to be printed. */
export const ReceiptPage = ({ reference, email, privateHref, privateUrl, late }: Props) => (
  <PublicPage title={t("receipt.title")} unlisted>
    <h1>
      <T k="receipt.title" />
    </h1>
    {late !== undefined && (
      <Alert kind="warning" title={t("receipt.late-title")}>
        <p>
          <T k="receipt.late-text" />
        </p>
        {late !== "" && (
          <blockquote class="typed" dir="auto">
            {late}
          </blockquote>
        )}
      </Alert>
    )}
    <p class="lead">
      <T k="receipt.reference" />{" "}
      <strong class="reference" dir="ltr">
        {reference}
      </strong>
    </p>
    {email === null ? (
      <p>
        <T k="receipt.phone" />
      </p>
    ) : (
      <p>
        <T k="receipt.mail" />{" "}
        <bdi dir="ltr">
          <strong>{email}</strong>
        </bdi>
      </p>
    )}
    <h2>
      <T k="receipt.next" />
    </h2>
    <Stations
      label={t("receipt.next")}
      look="down"
      stations={NEXT.map((step, index) => ({
        label: t(`receipt.next.${step}`),
        note: t(`receipt.next.${step}-note`),
        state: index === 0 ? "past" : "future",
      }))}
    />
    <h2>
      <T k="receipt.link.title" />
    </h2>
    <p>
      <T k="receipt.link.text" />
    </p>
    <p class="no-print">
      <ButtonLink href={privateHref} look="second" icon="link">
        {t("receipt.link.open")}
      </ButtonLink>
    </p>
    <div class="print-only">
      <Qr text={privateUrl} label={t("receipt.link.title")} />
      <p dir="ltr">{privateUrl}</p>
    </div>
    <div class="actions">
      <PostForm action={paths.again.to({})} plain>
        <Button look="quiet" icon="plus">
          {t("receipt.again")}
        </Button>
      </PostForm>
      <a href={paths.door.to({})}>
        <T k="receipt.back" />
      </a>
    </div>
  </PublicPage>
)
