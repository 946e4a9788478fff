import { AwsClient } from "aws4fetch"
import type { S3Storage } from "#platform/config"
import { isId, shardedKey, type Store } from "./store.ts"

const PATIENCE_MS = 30_000
const PREFIX = "files/"

/** Files in an S3-compatible bucket. Path-style addresses: own servers (MinIO, Garage, Ceph) understand them too. */
export const openS3 = ({ endpoint, region, accessKey, secretKey }: S3Storage): Store => {
  const client = new AwsClient({ accessKeyId: accessKey, secretAccessKey: secretKey, service: "s3", region, retries: 2 })
  const bucket = endpoint.replace(/\/+$/, "")
  const ask = (key: string, init: RequestInit = {}) =>
    client.fetch(`${bucket}/${key}`, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) })
  const discard = async (key: string) => {
    const answer = await ask(key, { method: "DELETE" })
    if (!answer.ok && answer.status !== 404) throw await refusal("remove", answer)
    await answer.body?.cancel()
  }
  return {
    write: async (id, bytes, sha256) => {
      // The hash is part of the signature: a server that received other bytes refuses them.
      const headers = { "x-amz-content-sha256": sha256, "content-type": "application/octet-stream" }
      const answer = await ask(PREFIX + shardedKey(id), { method: "PUT", body: bytes as BodyInit, headers })
      if (answer.ok) return finished(answer)
      const error = await refusal("store", answer)
      if (answer.status === 507 || /QuotaExceeded|StorageFull/.test(error.message)) return "no-space"
      throw error
    },
    read: async (id) => {
      const answer = await ask(PREFIX + shardedKey(id))
      if (answer.status === 404) {
        await answer.body?.cancel()
        return undefined
      }
      if (!answer.ok) throw await refusal("read", answer)
      return new Uint8Array(await answer.arrayBuffer())
    },
    remove: (id) => discard(PREFIX + shardedKey(id)),
    discard: (key) => discard(PREFIX + key),
    list: () => listObjects(ask),
  }
}

/** An answer nobody reads would keep its connection busy. */
const finished = async (answer: Response) => {
  await answer.body?.cancel()
  return "written" as const
}

/** Carries the server's error code, never its whole answer: that can repeat keys and host names. */
const refusal = async (what: string, answer: Response) => {
  const code = /<Code>(\w{1,60})<\/Code>/.exec(await answer.text())?.[1] ?? "no code"
  return new Error(`The S3 storage refused to ${what} a file: ${answer.status} ${code}`)
}

async function* listObjects(ask: (query: string) => Promise<Response>): ReturnType<Store["list"]> {
  let more: string | undefined
  do {
    const query = new URLSearchParams({
      "list-type": "2",
      prefix: PREFIX,
      ...(more === undefined ? {} : { "continuation-token": more }),
    })
    const answer = await ask(`?${query.toString()}`)
    if (!answer.ok) throw await refusal("list", answer)
    const xml = await answer.text()
    for (const [, object = ""] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) yield readObject(object)
    more = element(xml, "IsTruncated") === "true" ? element(xml, "NextContinuationToken") : undefined
  } while (more !== undefined)
}

const readObject = (xml: string) => {
  const key = (element(xml, "Key") ?? "").slice(PREFIX.length)
  const id = key.split("/").at(-1) ?? ""
  return { key, id: isId(id) ? id : undefined, changedAt: new Date(element(xml, "LastModified") ?? "") }
}

const element = (xml: string, name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]
