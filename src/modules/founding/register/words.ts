/** Who sent a letter that the group answers. */
export const SENDERS = ["court", "tax"] as const
export type Sender = (typeof SENDERS)[number]

/** A letter of a court with all its instructions fits easily. */
export const LETTER_LENGTH = 30_000
