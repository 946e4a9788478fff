import type { StatuteRule } from "../../statutes/index.ts"
import { r50 } from "./r-50-members-meeting.ts"
import { r51 } from "./r-51-when-to-convene.ts"
import { r52 } from "./r-52-form-of-invitation.ts"
import { r53 } from "./r-53-notice-period.ts"
import { r54 } from "./r-54-agenda.ts"
import { r55 } from "./r-55-who-convenes.ts"
import { r56 } from "./r-56-minority.ts"
import { r57 } from "./r-57-quorum.ts"
import { r58 } from "./r-58-majority-of-votes.ts"

/** The members' meeting (R-50 to R-66), sorted by id. */
export const assemblyRules: readonly StatuteRule[] = [r50, r51, r52, r53, r54, r55, r56, r57, r58]
