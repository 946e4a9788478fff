import { Alert } from "#ui/alert"
import { Button, ButtonLink } from "#ui/button"
import { Doors } from "#ui/doors"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Stations } from "#ui/stations"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"

/** What the way looks like, from the first thought to the years after. Names of the stations, in their order. */
const WAY = ["decide", "statutes", "check", "meeting", "notary", "register", "tax", "duties"] as const

/** "Founding an association": three ways in, then the whole way, what it costs and what we cannot do. */
export const DoorPage = ({ resume }: { resume: string | undefined }) => (
  <PublicPage title={t("door.title")} description={t("door.lead")}>
    <h1>
      <T k="door.title" />
    </h1>
    <p class="lead">
      <T k="door.lead" />
    </p>
    {resume !== undefined && <Resume href={resume} />}
    <Doors
      doors={[
        {
          title: t("door.decide.title"),
          text: t("door.decide.text"),
          href: paths.alternatives.to({}),
          icon: "circle-question-mark",
        },
        { title: t("door.begin.title"), text: t("door.begin.text"), href: paths.start.to({}), icon: "route" },
        { title: t("door.check.title"), text: t("door.check.text"), href: paths.check.to({}), icon: "file-text" },
      ]}
    />
    <div class="stack">
      <section>
        <h2>
          <T k="door.way.title" />
        </h2>
        <Stations
          label={t("door.way.title")}
          look="down"
          stations={WAY.map((step) => ({ label: t(`way.${step}`), note: t(`way.${step}-note`) }))}
        />
      </section>
      <section class="prose">
        {(["cost", "language", "safe", "limits"] as const).map((part) => (
          <>
            <h2>
              <T k={`door.${part}.title`} />
            </h2>
            <p>
              <T k={`door.${part}.text`} />
            </p>
          </>
        ))}
        <p>
          <a href={paths.freshLink.to({})}>
            <T k="door.lost-link" />
          </a>
        </p>
      </section>
    </div>
  </PublicPage>
)

/** Somebody worked on a founding on this device. On a shared phone the next person sees that, but nothing of it. */
const Resume = ({ href }: { href: string }) => (
  <Alert kind="info" title={t("door.resume.title")}>
    <p>
      <T k="door.resume.text" />
    </p>
    <div class="row">
      <ButtonLink href={href} icon="arrow-right">
        {t("door.resume.open")}
      </ButtonLink>
      <PostForm action={paths.forget.to({})} plain>
        <Button look="quiet" icon="x">
          {t("door.resume.forget")}
        </Button>
      </PostForm>
    </div>
  </Alert>
)
