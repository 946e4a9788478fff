import { Icon } from "./icon.tsx"

const isWeb = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

/**
 * An address somebody typed. Only http and https become a link; the other site is not told where the visitor came from.
 * Shows the address without its protocol, or the given words.
 */
export const WebLink = ({ url, label }: { url: string; label?: string | undefined }) => {
  const words = label ?? url.replace(/^https?:\/\//, "").replace(/\/$/, "")
  const text = <span dir={label === undefined ? "ltr" : "auto"}>{words}</span>
  if (!isWeb(url)) return text
  return (
    <a class="web-link" href={url} rel="noreferrer nofollow">
      {text} <Icon name="external-link" />
    </a>
  )
}
