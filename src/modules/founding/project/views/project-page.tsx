import type { Child } from "hono/jsx"
import type { FieldError } from "#ui/error-summary"
import { PublicPage } from "#ui/page"
import { paths } from "../../paths.ts"
import { t } from "../../texts.ts"

type Props = {
  title: string
  secret: string
  formId?: string | undefined
  errors?: readonly FieldError[] | undefined
  children?: Child
}

/** A page inside a project: found by no search engine, with the way back to the project's home. */
export const ProjectPage = ({ title, secret, formId, errors, children }: Props) => (
  <PublicPage
    title={title}
    formId={formId}
    errors={errors}
    breadcrumbs={[{ href: paths.home.to({ key: secret }), label: t("home.title") }]}
    unlisted
  >
    {children}
  </PublicPage>
)
