import { startServer } from '#tests/support/server.ts'
import { timesOfAsking } from '../support/hello.ts'
import { compared, type Result } from '../support/result.ts'
import { addressOn, signInAs } from '../support/sign-in.ts'

const files = ['memo.docx', 'memo.pdf', 'slides.pptx'] as const
const rounds = 12

/** What the house itself takes to gather the facts of a region's report and to write one of its documents. */
export async function report(): Promise<Result[]> {
  const server = await startServer()
  try {
    const cookie = await signInAs(server.url, 'Pieter Hoogland')
    const address = await addressOn(server.url, '/voortgang', cookie, /\/voortgang\/[0-9a-f-]{36}/)
    const bare = await timesOfAsking(`${server.url}/gezond`, 200)
    const results: Result[] = []
    for (const file of files) {
      const times = await timesOf(() => bytesAt(`${server.url}${address}/${file}`, cookie))
      results.push({
        name: `report-${file}`,
        engine: 'pglite',
        ...compared(times, bare),
        against: '/gezond of the same server',
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
