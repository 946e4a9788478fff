import { ButtonLink } from "#ui/button"
import { PublicPage } from "#ui/page"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"
import { AlternativeList } from "../../views/alternative-list.tsx"

/** "Should we found at all?" for reading; the decision itself is the first page of a project. */
export const AlternativesPage = () => (
  <PublicPage
    title={t("alternatives.title")}
    description={t("alternatives.lead")}
    breadcrumbs={[{ href: paths.door.to({}), label: t("door.title") }]}
  >
    <h1>
      <T k="alternatives.title" />
    </h1>
    <p class="lead">
      <T k="alternatives.lead" />
    </p>
    <div class="stack">
      <AlternativeList />
      <section class="prose">
        <h2>
          <T k="alternatives.next.title" />
        </h2>
        <p>
          <T k="alternatives.next.text" />
        </p>
        <div class="actions">
          <ButtonLink href={paths.start.to({})} icon="arrow-right">
            {t("alternatives.begin")}
          </ButtonLink>
          <ButtonLink href={paths.advice.to({})} look="second" icon="message-circle">
            {t("alternatives.advice")}
          </ButtonLink>
        </div>
      </section>
    </div>
  </PublicPage>
)
