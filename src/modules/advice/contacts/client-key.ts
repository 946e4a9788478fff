import { deriveKey, sign } from "#platform/config"

type Client = { organisationId: string | null; clientSeed: string }

/**
 * The pseudonym under which contacts are counted: the same organisation is the same client in every case. Without an
 * organisation it hangs on a random seed that is deleted with the case, so that nobody can compute it again.
 */
export const clientKeyOf = (secret: string, { organisationId, clientSeed }: Client): string =>
  sign(deriveKey(secret, "advice-client"), organisationId === null ? `case:${clientSeed}` : `organisation:${organisationId}`)
