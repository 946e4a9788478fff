/** The closed lists of this module. */

/** Where a version of the statutes comes from. */
export type Origin = "answers" | "upload" | "edit" | "proposal"

/** What can happen to a version, in this order. A version without any of it is a draft. */
export const reviewSteps = ["for-review", "reviewed", "adopted"] as const
export type ReviewStep = (typeof reviewSteps)[number]
export type ReviewState = "draft" | ReviewStep

export const NAME_LENGTH = 200
export const NOTE_LENGTH = 5_000
