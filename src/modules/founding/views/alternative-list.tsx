import { SummaryList } from "#ui/summary-list"
import { alternativeSources, alternatives, consequences } from "../door/alternatives.ts"
import { T, t } from "../texts.ts"
import { LegalSources } from "./legal-source.tsx"

/** The four ways to work together, side by side, each with its consequences and sources. */
export const AlternativeList = () => (
  <>
    {alternatives.map((one) => (
      <section class="card">
        <h3>
          <T k={`alternative.${one}.title`} />
        </h3>
        <p>
          <T k={`alternative.${one}.text`} />
        </p>
        <SummaryList
          rows={consequences.map((what) => ({
            label: t(`consequence.${what}`),
            value: <T k={`alternative.${one}.${what}`} />,
          }))}
        />
        <LegalSources sources={alternativeSources[one]} />
      </section>
    ))}
  </>
)
