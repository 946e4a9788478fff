import { pathIn } from "#platform/http"
import { type LanguageEntry, language, languageEntry, languages } from "#platform/i18n"
import { Icon } from "./icon.tsx"
import { t } from "./texts.ts"

type Props = {
  /** The page has a form that is posted: switching submits it, so that nothing typed is lost. */
  formId?: string | undefined
  /** Staff pages exist in fewer languages. */
  only?: "staff" | undefined
}

const Choice = ({ entry, formId }: { entry: LanguageEntry; formId: string | undefined }) => {
  const current = entry.code === language() ? "true" : undefined
  if (formId === undefined)
    return (
      <a
        class="language"
        href={pathIn(entry.code)}
        hreflang={entry.code}
        lang={entry.code}
        dir={entry.dir}
        aria-current={current}
      >
        {entry.name}
      </a>
    )
  return (
    <button
      class="language"
      type="submit"
      form={formId}
      name="_language"
      value={entry.code}
      formnovalidate
      lang={entry.code}
      dir={entry.dir}
      aria-current={current}
    >
      {entry.name}
    </button>
  )
}

/**
 * Enter in a field presses the first button that belongs to the form, wherever it stands. Without this one that would be the
 * first language, and pressing Enter would never send anything.
 */
const DefaultButton = ({ formId }: { formId: string }) => (
  <button type="submit" form={formId} class="visually-hidden" tabindex={-1} aria-hidden="true">
    {t("languages.enter")}
  </button>
)

const List = ({ entries, formId }: { entries: readonly LanguageEntry[]; formId: string | undefined }) => (
  <ul>
    {entries.map((entry) => (
      <li>
        <Choice entry={entry} formId={formId} />
      </li>
    ))}
  </ul>
)

/** Native names, never flags: a strip where there is room, a menu on phones. Works without JavaScript. */
export const LanguageSwitch = ({ formId, only }: Props) => {
  const entries = only === "staff" ? languages.filter((entry) => entry.staff) : languages
  const here = languageEntry(language())
  return (
    <nav class={only === "staff" ? "languages languages-few" : "languages"} aria-label={t("languages.choose")}>
      {formId !== undefined && <DefaultButton formId={formId} />}
      <div class="languages-strip">
        <List entries={entries} formId={formId} />
      </div>
      <details class="menu languages-menu">
        <summary>
          <Icon name="languages" />
          <span class="visually-hidden">{t("languages.choose")}: </span>
          <span lang={here.code}>{here.name}</span>
        </summary>
        <div class="languages-panel">
          <List entries={entries} formId={formId} />
        </div>
      </details>
    </nav>
  )
}
