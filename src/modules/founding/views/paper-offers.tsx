import type { Answers } from "../answers/index.ts"
import { PAPERS, missingFor, missingText, paperTexts } from "../papers/index.ts"
import { paths } from "../paths.ts"
import { T } from "../texts.ts"

/** A paper as it is offered: ready, or with what it still lacks. */
export type PaperOffer = { id: string; title: string; what: string; missing: string | undefined }

/** Those of the papers that this group has use for, in the order given. */
export const paperOffers = (ids: readonly string[], answers: Answers): readonly PaperOffer[] =>
  ids
    .filter((id) => PAPERS.find((plan) => plan.id === id)?.applies(answers))
    .map((id) => {
      const missing = missingFor(id, answers)
      return { id, ...paperTexts(id), missing: missing.length === 0 ? undefined : missingText(missing) }
    })

/** Papers to open and print; what one lacks is named instead of the link leading nowhere. */
export const PaperOffers = ({ offers, secret }: { offers: readonly PaperOffer[]; secret: string }) => (
  <ul class="plain-list">
    {offers.map(({ id, title, what, missing }) => (
      <li>
        <a href={paths.paper.to({ key: secret, paper: id })}>{title}</a> <bdi class="soft">{what}</bdi>
        {missing !== undefined && (
          <p class="missing">
            <T k="paper-offer.missing" what={missing} />
          </p>
        )}
      </li>
    ))}
  </ul>
)
