import type { Pass } from "./passes.ts"

/** Words that lost a ligature on the way out of a PDF ("Au ösung", "P icht", "statt nden"), each safe to repair. */
const LOST: readonly (readonly [string, string])[] = [
  ["Au ös", "Auflös"],
  ["au ös", "auflös"],
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

/** Faults of text layers that change words. Runs only where the text shows one of them. */
export const faultPasses: readonly Pass[] = [
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

export const hasFaults = (text: string): boolean => /Au ös|[Pp] icht|ö entlich|statt nde|P ege| nanz/.test(text)
