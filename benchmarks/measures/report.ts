import { startServer } from '#tests/support/server.ts'
import { type Result, rounded } from '../support/result.ts'
import { p50, p95 } from '../support/sampling.ts'

const files = ['memo.docx', 'memo.pdf', 'slides.pptx'] as const
const rounds = 12

/** What the house itself takes to gather the facts of a region's report and to write one of its documents. */
export async function report(): Promise<Result[]> {
  const server = await startServer()
  try {
    const cookie = await signIn(server.url)
    const address = await draftAt(server.url, cookie)
    const results: Result[] = []
    for (const file of files) {
      const times = await timesOf(() => bytesAt(`${server.url}${address}/${file}`, cookie))
      results.push({
        name: `report-${file}`,
        engine: 'pglite',
        n: times.length,
        p50_ms: rounded(p50(times)),
        p95_ms: rounded(p95(times)),
      })
    }
    return results
  } finally {
    await server.stop()
  }
}

async function timesOf(work: () => Promise<number>): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    if ((await work()) < 5000) throw new Error('a document without content')
    // The first one also loads the writer.
    if (round > 1) times.push(performance.now() - began)
  }
  return times.sort((one, other) => one - other)
}

async function bytesAt(url: string, cookie: string): Promise<number> {
  const answer = await fetch(url, { headers: { cookie } })
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return (await answer.arrayBuffer()).byteLength
}

async function signIn(url: string): Promise<string> {
  const html = await (await fetch(`${url}/inloggen`)).text()
  const leader = html.split('<li').find(item => item.includes('Pieter Hoogland')) ?? ''
  const [, person = ''] = /name="persoon"[^>]*value="([^"]+)"/.exec(leader) ?? []
  const body = new URLSearchParams({ persoon: person, naar: '/' })
  const answer = await fetch(`${url}/inloggen`, {
    method: 'POST',
    body,
    headers: { origin: url },
    redirect: 'manual',
  })
  return answer.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ')
}

async function draftAt(url: string, cookie: string): Promise<string> {
  const html = await (await fetch(`${url}/voortgang`, { headers: { cookie } })).text()
  const [address] = /\/voortgang\/[0-9a-f-]{36}/.exec(html) ?? []
  if (!address) throw new Error('the demonstration has no report')
  return address
}
