import { type Form, typedText } from "#platform/http"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { paths } from "../../paths.ts"
import { T, type Key, errorText, t } from "../../texts.ts"
import { KeepSecret } from "./own-page.tsx"

type LinkForm = Form<{ email: string }>

const AskForLink = ({ form }: { form: LinkForm | undefined }) => (
  <PostForm id="new-link" action={paths.newLink.to({})}>
    <Field
      name="email"
      type="email"
      label={t("link.email")}
      hint={t("link.email.hint")}
      value={typedText(form, "email")}
      error={errorText(form?.errors.email)}
      autocomplete="email"
    />
    <p>
      <Button icon="mail">
        <T k="link.submit" />
      </Button>
    </p>
  </PostForm>
)

type Props = { title: Key; intro: Key; form?: LinkForm | undefined }

/** Asks for the address to which a fresh private link goes; also shown in place of an entry whose link is no longer valid. */
export const LinkPage = ({ title, intro, form }: Props) => (
  <PublicPage title={t(title)} errors={listErrors(form, errorText)} formId="new-link" unlisted head={<KeepSecret />}>
    <h1>
      <T k={title} />
    </h1>
    <p>
      <T k={intro} />
    </p>
    <AskForLink form={form} />
    <p>
      <T k="link.no-mail" />
    </p>
  </PublicPage>
)

/** The same words whether the address is known or not. */
export const LinkSentPage = () => (
  <PublicPage title={t("link.sent")} unlisted>
    <h1>
      <T k="link.sent" />
    </h1>
    <p>
      <T k="link.sent.text" />
    </p>
    <p>
      <T k="link.no-mail" />
    </p>
  </PublicPage>
)
