import { ButtonLink } from "#ui/button"
import { Qr } from "#ui/qr"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"
import { ProjectPage } from "./project-page.tsx"

type Props = { secret: string; name: string | undefined; url: string; mailed: boolean }

/** The link of the person who was just added: to send on, to scan, to print. It is shown this once. */
export const InvitedPage = ({ secret, name, url, mailed }: Props) => (
  <ProjectPage title={t("invited.title")} secret={secret}>
    <h1>
      <T k="invited.title" />
    </h1>
    {name !== undefined && (
      <p class="lead">
        <bdi>{name}</bdi>
      </p>
    )}
    <p>
      <T k={mailed ? "invited.mailed" : "invited.text"} />
    </p>
    <p>
      <span class="private-link" dir="ltr">
        {url}
      </span>
    </p>
    <Qr text={url} label={t("invited.title")} />
    <p>
      <T k="invited.once" />
    </p>
    <p>
      <ButtonLink href={paths.people.to({ key: secret })} look="second" icon="users">
        {t("people.title")}
      </ButtonLink>
    </p>
  </ProjectPage>
)
