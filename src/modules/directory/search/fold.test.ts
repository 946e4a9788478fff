import { describe, expect, test } from "vitest"
import { fold, latinNames, skeletons, sound, words } from "./fold.ts"

describe("spellings of one name meet", () => {
  test.each([
    ["Müller", "Mueller"],
    ["Straße", "Strasse"],
    ["Ronahî", "Ronahi"],
    ["Барвинок", "Barvinok"],
  ])("%s and %s are one word in Latin letters", (a, b) => expect(fold(a.toLowerCase())).toBe(fold(b.toLowerCase())))

  test.each([
    ["Ronahy", "Ronahi"],
    ["Barwinok", "Барвінок"],
    ["Tschai", "Chay"],
  ])("%s sounds like %s", (a, b) => expect([sound(fold(a)), sound(fold(a)).replace("c", "ch")]).toContain(sound(fold(b))))

  test.each([
    ["Alnour", "النور"],
    ["al-Nur", "النور"],
    ["An-Nur", "النور"],
    ["Nour", "نور"],
    ["Anjoman-e Farhangi", "انجمن فرهنگی"],
    ["Jamiya", "جمعية"],
    ["Dschamiya", "جمعية"],
    ["Abdul Rahman", "عبد الرحمن"],
  ])("%s has the consonants of %s", (latin, abjad) =>
    expect(skeletons(latin).some((one) => skeletons(abjad).includes(one))).toBe(true),
  )
})

test("emoji and punctuation are no words", () => {
  expect(words("👍🎉 !! ‏ …")).toEqual([])
  expect(skeletons("👍")).toEqual([])
  expect(latinNames("🎉 Haus 🎉")).toBe("haus")
})
