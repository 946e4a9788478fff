import { PublicPage } from "#ui/page"
import { type Key, T, t } from "../texts.ts"

const Section = ({ title, text }: { title: Key; text: Key }) => (
  <section>
    <h2>
      <T k={title} />
    </h2>
    <p>
      <T k={text} />
    </p>
  </section>
)

export const ImprintPage = () => (
  <PublicPage title={t("imprint.title")}>
    <h1>
      <T k="imprint.title" />
    </h1>
    <p class="prose">
      <T k="imprint.text" />
    </p>
  </PublicPage>
)

export const PrivacyPage = () => (
  <PublicPage title={t("privacy.title")}>
    <div class="prose">
      <h1>
        <T k="privacy.title" />
      </h1>
      <Section title="privacy.advice" text="privacy.advice.text" />
      <Section title="privacy.directory" text="privacy.directory.text" />
      <Section title="privacy.cookies" text="privacy.cookies.text" />
      <Section title="privacy.rights" text="privacy.rights.text" />
    </div>
  </PublicPage>
)

export const AccessibilityPage = () => (
  <PublicPage title={t("accessibility.title")}>
    <div class="prose">
      <h1>
        <T k="accessibility.title" />
      </h1>
      <p>
        <T k="accessibility.status" />
      </p>
      <Section title="accessibility.known" text="accessibility.known.text" />
      <p>
        <T k="accessibility.feedback" />
      </p>
    </div>
  </PublicPage>
)
