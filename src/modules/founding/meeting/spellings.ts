/** Names of the results beside the names of the founders' list: the same person, written in two ways, is found. */

const letters = (name: string): readonly string[] =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLocaleLowerCase("de")
    .replaceAll("ß", "ss")
    .replace(/([aou])e/g, "$1")
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== "")
    .toSorted()

/** "Şahin, Ayşe" and "Ayse Sahin" are alike, "Ayşe Demir" is not. */
const alike = (name: string): string => letters(name).join(" ")

/** Per person of the list every spelling that is used for her or him, those of the list first. */
export const personSpellings = (listed: readonly string[], used: readonly string[]): readonly (readonly string[])[] => {
  const spellings = new Map(listed.map((name) => [alike(name), [name]]))
  for (const name of used) spellings.get(alike(name))?.push(name)
  return [...spellings.values()]
}

/** The people of whom the results write the name otherwise than the list. */
export const differently = (listed: readonly string[], used: readonly string[]): readonly string[] =>
  personSpellings(listed, used).flatMap(([first = "", ...others]) => (others.some((one) => one !== first) ? [first] : []))
