import { formatDate } from "#platform/i18n"
import { Button, ButtonLink } from "#ui/button"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"

type Props = { expiresAt: Date; resume: string; saved: boolean }

/** Something was begun on this device. On a shared phone the next person sees that, but not what was written. */
export const ResumePage = ({ expiresAt, resume, saved }: Props) => {
  const title = saved ? t("resume.saved-title") : t("resume.title")
  return (
    <PublicPage title={title} unlisted>
      <h1>{title}</h1>
      <p class="lead">
        <T k={saved ? "resume.saved-text" : "resume.text"} date={formatDate(expiresAt)} />
      </p>
      <div class="row">
        <ButtonLink href={resume} icon="arrow-right">
          {t("resume.continue")}
        </ButtonLink>
        <PostForm action={paths.discard.to({})} plain>
          <Button look="quiet" icon="trash">
            {t("resume.discard")}
          </Button>
        </PostForm>
      </div>
      <p class="soft">
        <T k="resume.shared-device" />
      </p>
    </PublicPage>
  )
}
