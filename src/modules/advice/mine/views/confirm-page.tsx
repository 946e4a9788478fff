import { Button, ButtonLink } from "#ui/button"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"

type Props = { what: "withdraw" | "erase"; back: string; action: string }

/** Asked once more before something ends. */
export const ConfirmPage = ({ what, back, action }: Props) => (
  <PublicPage title={t(`mine.${what}.title`)} unlisted>
    <h1>
      <T k={`mine.${what}.title`} />
    </h1>
    <p class="lead">
      <T k={`mine.${what}.text`} />
    </p>
    <PostForm action={action}>
      <div class="actions">
        <Button look="danger" icon={what === "erase" ? "trash" : "x"}>
          {t(`mine.${what}.button`)}
        </Button>
        <ButtonLink href={back} look="second">
          {t("mine.keep")}
        </ButtonLink>
      </div>
    </PostForm>
  </PublicPage>
)

export const ErasedPage = () => (
  <PublicPage title={t("mine.deleted.title")} unlisted>
    <h1>
      <T k="mine.deleted.title" />
    </h1>
    <p class="lead">
      <T k="mine.deleted.text" />
    </p>
    <p>
      <a href={paths.door.to({})}>
        <T k="receipt.back" />
      </a>
    </p>
  </PublicPage>
)
