import { Button } from "#ui/button"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { paths } from "../../paths.ts"
import { T, t } from "../texts.ts"

/**
 * Where the link in a letter leads. One button ends the letters: programs that look into mails open links, and must not end them. The
 * page says the same whether the key was one.
 */
export const StopPage = ({ stop, done }: { stop: string; done: boolean }) => (
  <PublicPage title={t("stop.title")} unlisted>
    <h1>
      <T k="stop.title" />
    </h1>
    <p class="lead">
      <T k={done ? "stop.done" : "stop.text"} />
    </p>
    {!done && (
      <PostForm action={paths.stopReminders.to({ stop })} plain>
        <Button icon="x">{t("stop.button")}</Button>
      </PostForm>
    )}
  </PublicPage>
)
