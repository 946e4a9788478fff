import { Button } from "#ui/button"
import { Card } from "#ui/card"
import { PostForm } from "#ui/post-form"
import { Qr } from "#ui/qr"
import { Why } from "#ui/why"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"

const Content = ({ url, secret }: { url: string; secret: string }) => (
  <>
    <p>
      <T k="keep.text" />
    </p>
    <p>
      <a href={url} class="private-link" dir="ltr">
        {url}
      </a>
    </p>
    <Qr text={url} label={t("keep.title")} />
    <p>
      <T k="keep.seen" />
    </p>
    <PostForm action={paths.lock.to({ key: secret })} plain>
      <Button look="second" icon="lock" small>
        {t("keep.replace")}
      </Button>
    </PostForm>
  </>
)

/** The private link to write down, print or scan; and what to do when somebody else has seen it. */
export const KeepLink = ({ url, secret, open }: { url: string; secret: string; open?: boolean }) =>
  open ? (
    <Card title={t("keep.title")} level={2} icon="link" eyebrow={t("keep.eyebrow")}>
      <Content url={url} secret={secret} />
    </Card>
  ) : (
    <Why summary={t("keep.title")}>
      <Content url={url} secret={secret} />
    </Why>
  )
