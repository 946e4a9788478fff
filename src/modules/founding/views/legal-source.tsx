import type { Source } from "#rules/kit"
import { formatDay } from "#platform/i18n"
import { Icon } from "#ui/icon"
import { T, t } from "../texts.ts"

/** Where a statement comes from: the citation with the official text, the day it was read, and how sure we are. */
export const LegalSource = ({ source: { citation, url, asOf, confidence } }: { source: Source }) => (
  <span class="legal-source">
    <Icon name="scale" />{" "}
    {url === undefined ? (
      <span lang="de" dir="ltr">
        {citation}
      </span>
    ) : (
      <a href={url} rel="noreferrer" lang="de" dir="ltr">
        {citation}
      </a>
    )}{" "}
    <span class="soft">
      {t("source.as-of", { date: formatDay(asOf) })} · <T k={`source.${confidence}`} />
    </span>
  </span>
)

export const LegalSources = ({ sources }: { sources: readonly Source[] }) => (
  <ul class="legal-sources">
    {sources.map((source) => (
      <li>
        <LegalSource source={source} />
      </li>
    ))}
  </ul>
)
