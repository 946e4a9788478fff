/** For content in another language than the page: both attributes it needs. */
const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"])

export const contentLanguage = (tag: string | undefined) =>
  tag === undefined ? {} : { lang: tag, dir: RIGHT_TO_LEFT.has(tag.split("-")[0] ?? "") ? "rtl" : "ltr" }
