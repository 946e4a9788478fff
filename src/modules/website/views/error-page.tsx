import { ButtonLink } from "#ui/button"
import { ErrorContent } from "#ui/error-page"
import { PublicPage } from "#ui/page"
import { paths } from "../paths.ts"
import { t } from "../texts.ts"

export type ErrorKind = 403 | 404 | 410 | 413 | 429 | 500 | 503

/** What went wrong, what was kept, what to do now. */
export const ErrorPage = ({ kind, reference }: { kind: ErrorKind; reference?: string | undefined }) => (
  <PublicPage title={t(`error.${kind}.title`)} unlisted>
    <ErrorContent
      title={t(`error.${kind}.title`)}
      reference={reference}
      actions={
        <>
          <ButtonLink href={paths.home.to({})}>{t("error.home")}</ButtonLink>
          <ButtonLink href={paths.contact.to({})} look="second">
            {t("error.help")}
          </ButtonLink>
        </>
      }
    >
      {t(`error.${kind}.text`)}
    </ErrorContent>
  </PublicPage>
)
