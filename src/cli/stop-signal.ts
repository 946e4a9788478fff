/** Ctrl-C under `npm start` arrives twice: from the terminal and from npm, which passes it on. That is one wish, not two. */
const oneWishMs = 1_000

export type StopSignal = { received: Promise<void>; asked: () => boolean }

/** Listens for SIGINT and SIGTERM from now on. The first one asks for a clean end; a later one ends the process at once. */
export const listenForStop = (): StopSignal => {
  let askedAt: number | undefined
  const received = new Promise<void>((resolve) => {
    const hear = () => {
      if (askedAt !== undefined && performance.now() - askedAt > oneWishMs) process.exit(1)
      askedAt ??= performance.now()
      resolve()
    }
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, hear)
  })
  return { received, asked: () => askedAt !== undefined }
}
