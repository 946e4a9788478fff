import { Button } from "#ui/button"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"
import { Problem, titleWith } from "../../views/problem.tsx"

/** Says the same whether there is an account or not. */
export const LinkSentPage = () => (
  <PublicPage title={t("link-sent.title")} unlisted>
    <h1>
      <T k="link-sent.title" />
    </h1>
    <div class="prose">
      <p class="lead">
        <T k="link-sent.text" />
      </p>
      <p>
        <T k="link-sent.missing" />
      </p>
      <p>
        <a href={paths.signIn.to({})}>
          <T k="link-sent.again" />
        </a>
      </p>
    </div>
  </PublicPage>
)

type Props = { token?: string; back?: string | undefined; problem?: string }

const UsedLink = ({ back }: { back: string | undefined }) => (
  <>
    <p>
      <T k="link.used" />
    </p>
    <p>
      <a href={paths.signIn.to({}, { zurueck: back })}>
        <T k="link-sent.again" />
      </a>
    </p>
  </>
)

/** What the link in the mail opens: only the button signs in, because mail programs open links to look at them. */
export const LinkPage = ({ token, back, problem }: Props) => {
  const used = token === undefined && problem === undefined
  const title = t(used ? "link.used.title" : "link.title")
  return (
    <PublicPage title={titleWith(used ? title : problem, title)} unlisted>
      <h1>{title}</h1>
      <Problem text={problem} />
      {used && <UsedLink back={back} />}
      {token !== undefined && (
        <PostForm action={paths.link.to({ token }, { zurueck: back })} plain>
          <p class="lead">
            <T k="link.text" />
          </p>
          <Button>{t("link.button")}</Button>
        </PostForm>
      )}
    </PublicPage>
  )
}
