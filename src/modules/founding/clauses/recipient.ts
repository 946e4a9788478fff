import type { Answer } from "../answers/index.ts"

type Article = "der" | "die" | "das"
const ACCUSATIVE: Record<Article, string> = { der: "den", die: "die", das: "das" }

/** Legal forms and kinds of bodies whose article is certain; the last one in the name decides. */
const KNOWN: readonly [RegExp, Article][] = [
  [/\be\. ?V\.?$/u, "der"],
  [/(?:gGmbH|GmbH|UG|eG|gAG)$/u, "die"],
  [/^(?:Stadt|Gemeinde|Landeshauptstadt|Universität|Hochschule|Stiftung|Kirchengemeinde|Pfarrgemeinde)(?!\p{L})/u, "die"],
  [/(?:stiftung|Stiftung|gemeinde)$/u, "die"],
  [/^(?:Land|Bistum|Erzbistum|Studierendenwerk)(?!\p{L})/u, "das"],
  [/^(?:Kreis|Landschaftsverband)(?!\p{L})/u, "der"],
]

/**
 * The named recipient as it follows "fällt … an", and the pronoun that refers to it. Where the article is neither given nor
 * certain, the sentence does without one.
 */
export const namedBody = ({
  recipientName: name = "",
  recipientSeat: seat = "",
  recipientArticle,
}: Answer<"dissolution">): { recipient: string; relative: string } => {
  const article = recipientArticle ?? KNOWN.find(([form]) => form.test(name))?.[1]
  const place = name.endsWith(seat) ? "" : ` mit Sitz in ${seat}`
  return article === undefined
    ? { recipient: `„${name}“ mit Sitz in ${seat} als Körperschaft`, relative: "die" }
    : { recipient: `${ACCUSATIVE[article]} ${name}${place}`, relative: article }
}
