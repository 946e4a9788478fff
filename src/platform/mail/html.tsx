import { direction, language } from "#platform/i18n"
import type { CleanContent } from "./content.ts"

// Mail programs drop style sheets, so every element carries its style. Nothing is loaded from anywhere.
const body =
  "margin:0;padding:24px;background:#ffffff;color:#1e2329;font:17px/1.6 system-ui,'Segoe UI',Roboto,'Noto Sans',Vazirmatn,Tahoma,sans-serif"
const letter = "max-width:36em;margin-inline:auto"
const paragraph = "margin:0 0 1em"
const quotation = "margin:0 0 1em;padding-inline-start:1em;border-inline-start:3px solid #d9d2c4;color:#4a525b"
const link =
  "display:inline-block;padding:12px 20px;border-radius:6px;background:#0b5568;color:#ffffff;text-decoration:none;font-weight:600"
const small = "margin:0 0 1em;font-size:14px;color:#4a525b;word-break:break-all"
const end = "margin:2em 0 0;color:#4a525b"

const Lines = ({ text }: { text: string }) => (
  <>
    {text.split("\n").map((line, index) => (
      <>
        {index > 0 && <br />}
        {line}
      </>
    ))}
  </>
)

const Part = ({ part }: { part: CleanContent["paragraphs"][number] }) =>
  typeof part === "string" ? (
    <p style={paragraph}>
      <Lines text={part} />
    </p>
  ) : (
    <blockquote style={quotation} lang={part.lang} dir={part.dir ?? "auto"}>
      <Lines text={part.quote} />
    </blockquote>
  )

const Button = ({ label, url }: { label: string; url: string }) => (
  <>
    <p style={paragraph}>
      <a href={url} style={link}>
        {label}
      </a>
    </p>
    <p style={small}>
      <bdi dir="ltr">{url}</bdi>
    </p>
  </>
)

const MailPage = ({ content: { subject, paragraphs, button, signature } }: { content: CleanContent }) => (
  <html lang={language()} dir={direction()}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{subject}</title>
    </head>
    <body style={body}>
      <div style={letter} lang={language()} dir={direction()}>
        {paragraphs.map((part) => (
          <Part part={part} />
        ))}
        {button && <Button {...button} />}
        {signature.length > 0 && (
          <p style={end}>
            <Lines text={signature.join("\n")} />
          </p>
        )}
      </div>
    </body>
  </html>
)

/** The mail as a page, in the running language. */
export const htmlMail = (content: CleanContent) => {
  // oxlint-disable-next-line typescript/no-base-to-string -- an element of hono/jsx turns into its escaped HTML
  const page = (<MailPage content={content} />).toString()
  return `<!doctype html>${page}`
}
