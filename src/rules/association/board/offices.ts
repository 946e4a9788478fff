import type { Sentence } from "../../statutes/index.ts"

type Word = { name: string; pattern: RegExp }

/** Bodies that a text must create before it gives them something to do. The board and the members' meeting have their own rules. */
const bodies: readonly Word[] = [
  { name: "Beirat", pattern: /(?<![\p{L}-])(?:fach|vereins)?beir[aä]t/iu },
  { name: "Ehrenrat", pattern: /(?<![\p{L}-])ehrenr[aä]t/iu },
  { name: "Ältestenrat", pattern: /(?<![\p{L}-])ältestenr[aä]t/iu },
  { name: "Kuratorium", pattern: /(?<![\p{L}-])kuratori(?:um|en)/iu },
  { name: "Verwaltungsrat", pattern: /(?<![\p{L}-])verwaltungsr[aä]t/iu },
  { name: "Aufsichtsrat", pattern: /(?<![\p{L}-])aufsichtsr[aä]t/iu },
  { name: "Hauptausschuss", pattern: /(?<![\p{L}-])hauptausschu(?:ss|ß)/iu },
  { name: "Vereinsausschuss", pattern: /(?<![\p{L}-])vereinsausschu(?:ss|ß)/iu },
  { name: "Schlichtungsausschuss", pattern: /(?<![\p{L}-])schlichtungsausschu(?:ss|ß)/iu },
  { name: "erweiterter Vorstand", pattern: /(?<![\p{L}-])erweiterte\p{L}* (?:gesamt)?vorst[aä]nd/iu },
  { name: "geschäftsführender Vorstand", pattern: /(?<![\p{L}-])geschäftsführende[nrsm]? vorst[aä]nd/iu },
  { name: "Vorstand", pattern: /(?<![\p{L}-])vorstand(?:e?s)?(?!\p{L})/iu },
  { name: "Präsidium", pattern: /(?<![\p{L}-])präsidium/iu },
]

const BEFORE =
  "(?:organe?n?(?!\\p{L})|wähl|wahl|(?<!ein)beruf|bestell|einricht|eingericht|errichte|einsetz|eingesetzt|ernenn|ernannt|bilde|gebildet|gehör|bestehend|(?<!\\p{L})aus(?!\\p{L}))"
const AFTER =
  "(?:besteh|setzt sich|zusammen|gehör|bilde|gebildet|gewählt|(?<!ein)beruf|bestellt|eingericht|errichtet|eingesetzt|ernannt|umfasst|(?<!\\p{L})(?:ist|sind|genannt|heißt)(?!\\p{L})|[:(,;)]|$)"

/** A sentence that sets a body up: lists it, says who is in it, or has somebody elect or appoint it. */
const creating = (name: RegExp): RegExp =>
  new RegExp(
    `${BEFORE}[^;]{0,160}(?:${name.source})|(?:${name.source})\\p{L}*[^.]{0,80}${AFTER}|^(?:der |die |das |ein |eine )?(?:${name.source})`,
    "iu",
  )

const known = bodies.map(({ name, pattern }) => ({ name, pattern, creates: creating(pattern) }))

/** Bodies that are given something to do and that no sentence or heading creates, each with the sentence that uses it. */
export const undefinedBodies = (sentences: readonly Sentence[]): readonly { name: string; at: Sentence }[] => {
  const headings = [...new Set(sentences.map(({ section }) => section.heading))]
  return known.flatMap(({ name, pattern, creates }) => {
    if (headings.some((heading) => pattern.test(heading))) return []
    const using = sentences.filter(({ text }) => pattern.test(text))
    const [first] = using
    return !first || using.some(({ text }) => creates.test(text)) ? [] : [{ name, at: first }]
  })
}

const TREASURERS: readonly Word[] = [
  { name: "Schatzmeister", pattern: /schatzmeister/iu },
  { name: "Kassenwart", pattern: /kassenwart/iu },
  { name: "Kassierer", pattern: /(?<!\p{L})kassier(?:er)?(?:in|s|en)?(?!\p{L})/iu },
  { name: "Kassenführer", pattern: /kassenführer/iu },
  { name: "Kassenverwalter", pattern: /kassenverwalter/iu },
]
const ORDINAL_CHAIR = /(?:(?<!\d)[12]\.|(?<!\p{L})(?:I{1,2}\.|erste[nrms]?|zweite[nrms]?)) ?vorsitz/iu
const CHAIR = /vorsitzend/iu

/** An office that is used under a name which the composition of the board does not know. */
export const undefinedOffice = (
  composing: readonly Sentence[],
  others: readonly Sentence[],
): { name: string; at: Sentence } | undefined => {
  const defined = (pattern: RegExp) => composing.some(({ text }) => pattern.test(text))
  const ordinal = others.find(({ text }) => ORDINAL_CHAIR.test(text))
  if (ordinal && defined(CHAIR) && !defined(ORDINAL_CHAIR))
    return { name: ORDINAL_CHAIR.exec(ordinal.text)?.[0] ?? "", at: ordinal }
  if (!TREASURERS.some(({ pattern }) => defined(pattern))) return undefined
  for (const { name, pattern } of TREASURERS) {
    const used = others.find(({ text }) => pattern.test(text))
    if (used && !defined(pattern)) return { name, at: used }
  }
  return undefined
}
