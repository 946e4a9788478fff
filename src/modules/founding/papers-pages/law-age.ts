/** Laws change on 1 January between draft and meeting: rules read before a turn of the year may no longer be right after it. */
import { statuteRules } from "#rules/check"

/** The day on which the law of our rules was last read, YYYY-MM-DD. */
const LAW_READ_ON = statuteRules
  .flatMap(({ sources }) => sources.flatMap(({ asOf, confidence }) => (confidence === "text" ? [asOf] : [])))
  .reduce((latest, asOf) => (asOf > latest ? asOf : latest), "")

export type LawAge = { asOf: string; meetingOn: string }

/** Both days when a turn of the year lies between them (`readOn` and the meeting's day, YYYY-MM-DD); else undefined. */
export const lawOlderThanMeeting = (meetingOn: string | undefined, readOn: string = LAW_READ_ON): LawAge | undefined =>
  meetingOn !== undefined && meetingOn.slice(0, 4) > readOn.slice(0, 4) ? { asOf: readOn, meetingOn } : undefined
