import type { Topic } from "./topics.ts"

/**
 * How a topic shows: in a heading, and in the words of a sentence under any heading. Patterns as data, each of bounded width;
 * generous, because a rule that looks at a sentence too many still asks for its own words.
 */
export type TopicWords = { topic: Topic; heading?: RegExp; words?: RegExp }
