/** What of nodemailer is used, in one place that is loaded when the first mail goes out. */
export { default as MailComposer } from "nodemailer/lib/mail-composer"
export { parseConnectionUrl } from "nodemailer/lib/shared"
export { default as SMTPConnection } from "nodemailer/lib/smtp-connection"
