import type { Pass } from "./passes.ts"

/** Words that lost a ligature on the way out of a PDF ("Au ösung", "P icht", "statt nden"), each safe to repair. */
const LOST: readonly (readonly [string, string])[] = [
  ["Au ös", "Auflös"],
  ["au ös", "auflös"],
  ["Auösung", "Auflösung"],
  ["auösen", "auflösen"],
  ["aufgelö st", "aufgelöst"],
  ["öentlich", "öffentlich"],
  ["Öentlich", "Öffentlich"],
  ["verpichte", "verpflichte"],
  ["Au age", "Auflage"],
  ["Au istung", "Auflistung"],
  ["P icht", "Pflicht"],
  ["p icht", "pflicht"],
  ["P ege", "Pflege"],
  ["p ege", "pflege"],
  ["Ein uss", "Einfluss"],
  ["Ein üss", "Einflüss"],
  ["be ürwort", "befürwort"],
  ["ö entlich", "öffentlich"],
  ["Ö entlich", "Öffentlich"],
  ["erö n", "eröffn"],
  ["Erö n", "Eröffn"],
  ["betre en", "betreffen"],
  ["Betre ", "Betreff "],
  ["tri t", "trifft"],
  ["tre en", "treffen"],
  ["scha en", "schaffen"],
  ["Bescha ", "Beschaff"],
  ["bescha ", "beschaff"],
  ["Sto ", "Stoff"],
  ["stattzu nden", "stattzufinden"],
  ["statt nde", "stattfinde"],
  ["be nde", "befinde"],
  ["emp nd", "empfind"],
  ["P ingst", "Pfingst"],
  ["quali zier", "qualifizier"],
  ["spezi sch", "spezifisch"],
  ["de nier", "definier"],
  ["o ziell", "offiziell"],
  ["O zi", "Offizi"],
  ["o en", "offen"],
  ["veröffentlich t", "veröffentlicht"],
]
const lostPass = ([broken, whole]: readonly [string, string]): Pass => [
  new RegExp(String.raw`(?<![A-ZÄÖÜ]{2})${broken.replace(" ", "[ ]")}`, "g"),
  whole,
]

/**
 * Fonts whose ligatures ft, tt and ti have no letters come out as U+FFFD ("schri?lich", "Austri?", "S?mme"). German words tell which
 * it was: ft after scha, schri, kra, ha, schä; tt after mi, tri, sta; ti elsewhere.
 */
const LIGATURES: readonly Pass[] = [
  [/(?<=[Ss]cha|[Ss]chri|[Kk]ra|(?<!\p{L})[Hh]a|[Ss]chä|zukün)\uFFFD/gu, "ft"],
  [/(?<=[Mm]i|tri|[Ss]ta)\uFFFD/gu, "tt"],
  [/(?<=\p{L})\uFFFD(?=\p{Ll})|\uFFFD(?=on(?:en|s)?(?!\p{L}))/gu, "ti"],
]

/** Old LaTeX fonts put the two dots before their letter ("f¨ur"). */
const DOTS_FIRST: Pass = [/\u00A8 ?([aouAOU])/gu, ([, letter]) => `${letter ?? ""}\u0308`.normalize("NFC")]

/** Faults of text layers that change words. Runs only where the text shows one of them. */
export const faultPasses: readonly Pass[] = [
  DOTS_FIRST,
  ...LIGATURES,
  ...LOST.map(lostPass),
  [/(?<![\p{L}])[ ]?nanz(?=amt|iell|ier|en|ordnung)/gu, ([all]) => (all.startsWith(" ") ? " finanz" : "Finanz")],
  [/(?<=(?:^|[\s(])(?:zu|sich|nicht|es))[ ]nden(?!\p{L})/gu, " finden"],
  [/(?<=(?:^|[\s(])(?:zu|sich|nicht|es))[ ]ndet(?!\p{L})/gu, " findet"],
]

/** "G EMEINN ÜTZIGKEIT": small capitals of which the first letter was set in another size. */
export const smallCapsPass: Pass = [
  /^[^\p{Ll}\n]{3,80}$/gmu,
  ([line]) =>
    /(?<!\p{L})\p{Lu} \p{Lu}{2,}/u.test(line)
      ? line.replaceAll(/(?<!\p{L})(\p{Lu}) (?=\p{Lu}{2,})/gu, "$1").replaceAll(/(?<=\p{Lu}) (?=[ÄÖÜ]\p{Lu}{2,})/gu, "")
      : undefined,
]

export const hasFaults = (text: string): boolean => /[\uFFFD\u00A8]|Au ös|[Pp] icht|ö entlich|statt nde|P ege| nanz/.test(text)
