import { Tag } from "#ui/tag"
import { t } from "../../texts.ts"
import type { ReviewState } from "../../words.ts"

const LOOKS = { draft: "outline", "for-review": "saffron", reviewed: "petrol", adopted: "moss" } as const

/** How far a version has come. "Reviewed" says that somebody looked at it, nothing more. */
export const StateTag = ({ state }: { state: ReviewState }) => <Tag look={LOOKS[state]}>{t(`state.${state}`)}</Tag>
