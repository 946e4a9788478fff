const patienceMs = 10_000
const patience = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs, dnsTimeout: patienceMs }

/** Says hello to the mail server and signs in, without sending anything. Undefined when it works, else what it said. */
export const checkMailServer = async (smtpUrl: string): Promise<string | undefined> => {
  const { SMTPConnection, parseConnectionUrl } = await import("./nodemailer.ts")
  const options = parseConnectionUrl(smtpUrl)
  const connection = new SMTPConnection({ ...patience, ...options })
  return new Promise((resolve) => {
    const end = (error?: (Error & { response?: string | undefined }) | null) => {
      if (error) connection.close()
      else connection.quit()
      resolve(error ? (error.response ?? error.message) : undefined)
    }
    connection.on("error", end)
    connection.connect((error) => {
      if (error || !options.auth || connection.authenticated) return end(error)
      connection.login(options.auth, end)
    })
  })
}
