import { MEETING_WORDS } from "./topic-words-meetings.ts"
import { PEOPLE_WORDS } from "./topic-words-people.ts"
import type { Topic } from "./topics.ts"

const TOPIC_WORDS = [...PEOPLE_WORDS, ...MEETING_WORDS]
const HEADINGS = TOPIC_WORDS.flatMap(({ topic, heading }) => (heading === undefined ? [] : [{ topic, pattern: heading }]))
const WORDS = TOPIC_WORDS.flatMap(({ topic, words }) => (words === undefined ? [] : [{ topic, pattern: words }]))

/** What a heading announces; empty for one that says nothing ("Allgemeines"). */
export const topicsOfHeading = (heading: string): ReadonlySet<Topic> =>
  new Set(HEADINGS.filter(({ pattern }) => pattern.test(heading)).map(({ topic }) => topic))

/** What the words of a sentence are about, whatever heading it stands under. */
export const topicsOfSentence = (text: string): ReadonlySet<Topic> =>
  new Set(WORDS.filter(({ pattern }) => pattern.test(text)).map(({ topic }) => topic))

/** "Er", "Die Frist", "Dasselbe gilt": the sentence speaks on about what the one before it was about. */
const CARRIES_ON =
  /^["(]?(?:Er|Sie|Es|Dieser|Diese|Dieses|Dies|Dabei|Hierbei|Hierzu|Hierüber|Dazu|Das|Gleiches|Dasselbe|Entsprechendes|Satz|Die Frist|Der Antrag|Die Entscheidung|Der Beschluss|Ihm|Ihr|Danach|Davon|Ansonsten|Andernfalls|Ausnahmen|Näheres|Hiervon|Sein|Seine|Ihre|Deren|Dessen|Gegen|Darüber|Wiederwahl|Im Übrigen|Bei Stimmengleichheit|Stimmenthaltungen|Die Höhe|Zuvor|Vor der|Jedes|Jeder|Jede|Maßgeblich|Hat|Ist|Wird|Sind|Kann|Kommt|Sollte|Findet|Liegt)\b/

/**
 * The topics of the sentences of one Absatz under a heading: the heading's, their own, and those of the sentence before where one
 * carries on from it or has none of its own.
 */
export const classify = (heading: ReadonlySet<Topic>, sentences: readonly string[]): readonly ReadonlySet<Topic>[] => {
  let before: ReadonlySet<Topic> = new Set()
  return sentences.map((text) => {
    const own = topicsOfSentence(text)
    const carried = own.size === 0 || CARRIES_ON.test(text) ? [...before] : []
    before = new Set([...own, ...carried])
    return new Set([...heading, ...before])
  })
}
