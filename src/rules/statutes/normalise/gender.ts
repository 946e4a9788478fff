import type { Pass } from "./passes.ts"

/** Forms for all genders are folded to one, so that a rule knows one word for one office. */
export const genderPasses: readonly Pass[] = [
  // Mitglieder*innen, Kassenprüfer:innen, Vertreter_in, Kassierer/-in, Kassierer/in, Kassierer(in), Kassierer/Innen
  [/(?<=\p{Ll})(?:[:*_·•]|\/ ?-? ?)\n?[iI]n(?:nen)?(?!\p{L})/gu, ""],
  [/(?<=\p{Ll})\(-?in(?:nen)?\)/gu, ""],
  // KassiererIn, MitgliederInnen; not "McKInn"
  [/(?<=\p{Ll}{3})In(?:nen)?(?!\p{L})/gu, ""],
  // Vorsitzende:r, eine*r, jede/r, Vorsitzende(r), Beauftragte/-n, ein:e, jede/n
  [/(?<=\p{Ll}e)(?:[:*_]|\/-?)([rnms])(?!\p{L})/gu, "$1"],
  [/(?<=\p{Ll}e)\(-?([rnms])\)/gu, "$1"],
  [/(?<=\b(?:ein|kein|sein|ihr|d?ies)(?:e[rnms])?)(?:[:*_]|\/-?)e[rn]?(?!\p{L})/gu, ""],
  [/(?<=\p{Ll})er[:*_/]e(?!\p{L})/gu, "er"],
  // der/die, die:der, der oder die, dem/der, des/der, er/sie
  [/\b(?:(d)er ?(?:[/:*]|oder|bzw\.) ?die|(d)ie ?(?:[/:*]|oder|bzw\.) ?der)(?= \p{L})/giu, ([all]) => article(all, "er")],
  [/\b(d)(en|em|es) ?(?:[/:*]|oder|bzw\.) ?(?:die|der)(?= \p{L})/giu, "$1$2"],
  [/\b(d)(?:ie|er) ?(?:[/:*]|oder|bzw\.) ?d?(en|em|es)(?= \p{L})/giu, "$1$2"],
  [/\b(?:sie\/er|er\/sie|sie\*er|er\*sie|sie oder er|er oder sie)(?!\p{L})/gu, "er"],
  [/\b(?:seiner\/ihrer|ihrer\/seiner)(?!\p{L})/gu, "seiner"],
  // Vorsitzender/Vorsitzende, Vorsitzende oder Vorsitzender, Kassierer/Kassiererin, Kassiererin bzw. der Kassierer
  [/(\p{Lu}\p{Ll}+)[nr]? ?(?:\/|oder|bzw\.|und) ?(?:d(?:ie|er|en|em|es) |eine?[rmn]? )?\1(?:in|r|n)?(?!\p{L})/gu, same],
  [
    /(?:\b(?:die|der|eine[rn]?) )?((?:\p{Ll}+[en] )?)(\p{Lu}\p{Ll}+)in ?(?:\/|oder|bzw\.) ?(d(?:ie|er|en|em|es) |eine?[rmns]? )?\1\2(?!\p{L}{3})/gu,
    "$3$1$2",
  ],
  // die stellvertretende Vorsitzende oder der stellvertretende Vorsitzende
  [/\b(?:die|der) ((?:\p{Ll}+en? )?\p{Lu}\p{Ll}+en?) ?(?:oder|bzw\.) ?(d(?:er|en|em|es)) \1(?!\p{L})/gu, "$2 $1"],
]

const article = (all: string, ending: string): string => `${all[0] ?? "d"}${ending}`

/** "Vereins und Vereinsrat" is two things: only an inflected twin is folded. */
function same([, stem = ""]: RegExpMatchArray): string | undefined {
  return stem.length < 5 ? undefined : stem.endsWith("e") ? `${stem}r` : stem
}
