import { createHash, createHmac } from "node:crypto"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { buffer } from "node:stream/consumers"

export const keys = { region: "eu-central-1", accessKey: "AKIDTEST", secretKey: "test-secret-key" }

type Objects = Map<string, { bytes: Buffer; changedAt: Date }>
type Asked = { request: IncomingMessage; url: URL; bytes: Buffer; objects: Objects; pageSize: number }

const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest("hex")
const hmac = (key: Buffer | string, text: string) => createHmac("sha256", key).update(text).digest()

/** Checks AWS Signature Version 4 as its specification describes it, independently of the library that signs. */
const isSigned = ({ request, url, bytes }: Asked): boolean => {
  const header = (name: string) => String(request.headers[name] ?? "")
  const [, scope = "", names = "", signature = ""] =
    /^AWS4-HMAC-SHA256 Credential=AKIDTEST\/(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/.exec(
      header("authorization"),
    ) ?? []
  if (!["host", "x-amz-content-sha256", "x-amz-date"].every((name) => names.split(";").includes(name))) return false
  if (request.method === "PUT" && header("x-amz-content-sha256") !== sha256(bytes)) return false
  if (Math.abs(Date.now() - readTime(header("x-amz-date"))) > 15 * 60_000) return false

  const query = [...url.searchParams].map((pair) => pair.map(encodeURIComponent).join("=")).toSorted()
  const headers = names.split(";").map((name) => `${name}:${header(name).trim()}\n`)
  const canonical = [request.method, url.pathname, query.join("&"), headers.join(""), names, header("x-amz-content-sha256")].join(
    "\n",
  )
  const key = scope.split("/").reduce<Buffer | string>(hmac, `AWS4${keys.secretKey}`)
  return signature === hmac(key, ["AWS4-HMAC-SHA256", header("x-amz-date"), scope, sha256(canonical)].join("\n")).toString("hex")
}

const readTime = (stamp: string) => Date.parse(stamp.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, "$1-$2-$3T$4:$5:$6Z"))

const listing = ({ url, objects, pageSize }: Asked) => {
  const wanted = [...objects.keys()].filter((key) => key.startsWith(url.searchParams.get("prefix") ?? "")).toSorted()
  const from = Number(url.searchParams.get("continuation-token") ?? 0)
  const page = wanted.slice(from, from + pageSize)
  const more = from + pageSize < wanted.length
  const contents = page.map(
    (key) => `<Contents><Key>${key}</Key><LastModified>${objects.get(key)?.changedAt.toISOString()}</LastModified></Contents>`,
  )
  const next = more ? `<NextContinuationToken>${from + pageSize}</NextContinuationToken>` : ""
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents.join("")}</ListBucketResult>`
}

const answer = (asked: Asked): { status: number; body?: Buffer | string } => {
  const key = asked.url.pathname.replace(/^\/bucket\//, "")
  const found = asked.objects.get(key)
  switch (asked.request.method) {
    case "PUT":
      asked.objects.set(key, { bytes: asked.bytes, changedAt: new Date() })
      return { status: 200 }
    case "DELETE":
      asked.objects.delete(key)
      return { status: 204 }
    default:
      if (key === "") return { status: 200, body: listing(asked) }
      return found ? { status: 200, body: found.bytes } : { status: 404, body: "<Error><Code>NoSuchKey</Code></Error>" }
  }
}

/** A small S3: one bucket in memory that refuses what is not signed. `refuse` makes it answer with an error instead. */
export const startS3 = async ({ pageSize = 1000 } = {}) => {
  const objects: Objects = new Map()
  const state: { refuse: { status: number; code: string } | undefined; asked: string[] } = { refuse: undefined, asked: [] }
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "", `http://${request.headers.host}`)
    const asked = { request, url, bytes: await buffer(request), objects, pageSize }
    state.asked.push(`${request.method} ${url.pathname}`)
    const unsigned = isSigned(asked) ? undefined : { status: 403, code: "SignatureDoesNotMatch" }
    const refusal = unsigned ?? state.refuse
    const { status, body } = refusal
      ? { status: refusal.status, body: `<Error><Code>${refusal.code}</Code></Error>` }
      : answer(asked)
    response.writeHead(status).end(body)
  }
  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  const port = typeof address === "object" && address ? address.port : 0
  const close = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  return { endpoint: `http://127.0.0.1:${port}/bucket/`, objects, state, close }
}
