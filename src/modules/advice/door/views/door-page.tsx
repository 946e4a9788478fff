import { ButtonLink } from "#ui/button"
import { PublicPage } from "#ui/page"
import { Stations } from "#ui/stations"
import { Tags } from "#ui/tag"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"
import type { Topic } from "../../topics.ts"

type Props = { topics: readonly Topic[]; languages: readonly { label: string; lang: string }[] }

const NEXT = ["ask", "read", "answer", "together"] as const

/** "We need advice": what it is, what it costs, what happens next and how long it takes. */
export const DoorPage = ({ topics, languages }: Props) => (
  <PublicPage title={t("door.title")} description={t("door.lead")}>
    <h1>
      <T k="door.title" />
    </h1>
    <p class="lead">
      <T k="door.lead" />
    </p>
    <p>
      <ButtonLink href={paths.request.to({})} icon="arrow-right">
        {t("door.start")}
      </ButtonLink>
    </p>
    <div class="stack">
      <section class="prose">
        <h2>
          <T k="door.who.title" />
        </h2>
        <p>
          <T k="door.who.text" />
        </p>
        <h2>
          <T k="door.cost.title" />
        </h2>
        <p>
          <T k="door.cost.text" />
        </p>
      </section>
      <section>
        <h2>
          <T k="door.next.title" />
        </h2>
        <Stations
          stations={NEXT.map((step) => ({ label: t(`door.next.${step}`), note: t(`door.next.${step}-note`) }))}
          label={t("door.next.title")}
          look="down"
        />
      </section>
      <section>
        <h2>
          <T k="door.topics.title" />
        </h2>
        <p>
          <T k="door.topics.text" />
        </p>
        <Tags words={topics.map(({ label }) => label)} />
      </section>
      <section class="prose">
        <h2>
          <T k="door.languages.title" />
        </h2>
        <p>
          <T k="door.languages.text" />
        </p>
        <ul class="tags">
          {languages.map(({ label, lang }) => (
            <li>
              <span class="tag" lang={lang}>
                {label}
              </span>
            </li>
          ))}
        </ul>
        <h2>
          <T k="door.safe.title" />
        </h2>
        <p>
          <T k="door.safe.text" />
        </p>
        <p>
          <a href={paths.freshLink.to({})}>
            <T k="door.lost-link" />
          </a>
        </p>
      </section>
    </div>
  </PublicPage>
)
