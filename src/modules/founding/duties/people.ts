import type { Participant } from "../tables.ts"
import type { Task } from "./tasks.ts"
import { t } from "./texts.ts"

const called = ({ name }: Participant): string => name ?? t("who.unnamed")

/** Who has taken a turn on, in words; undefined while nobody has. Somebody who left does nothing any more. */
export const whoDoes = ({ record }: Task, people: readonly Participant[]): string | undefined => {
  const person = people.find(({ id }) => id === record?.participantId)
  return person ? called(person) : (record?.office ?? undefined)
}

/** Everybody who can take something on; the person asking is called "I". */
export const namedPeople = (people: readonly Participant[], me: string): { value: string; label: string }[] =>
  people.map((person) => ({ value: person.id, label: person.id === me ? t("who.me") : called(person) }))
