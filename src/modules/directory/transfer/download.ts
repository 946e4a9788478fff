import { inLanguage, language } from "#platform/i18n"

/** Pieces that are made while the answer is already on its way; each is made in the language of the request. */
const streamOf = (pieces: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  const running = language()
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await inLanguage(running, () => pieces.next())
      if (done) return controller.close()
      controller.enqueue(typeof value === "string" ? encoder.encode(value) : value)
    },
    cancel: async () => void (await pieces.return(undefined)),
  })
}

/** A file to save, written while it is read: however large it becomes, only a piece of it is in memory. */
export const download = (
  pieces: AsyncGenerator<string | Uint8Array>,
  { name, mediaType }: { name: string; mediaType: string },
): Response =>
  new Response(streamOf(pieces), {
    headers: {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="${name}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  })
