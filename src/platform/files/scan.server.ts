import { connect } from 'node:net'

export type Scanner = { readonly host: string; readonly port: number }

/** Only a plain yes of the scanner is clean; silence, an error or a limit is no answer. */
export type ScanOutcome = 'clean' | 'infected' | 'no-answer'

const pieceSize = 64 * 1024
const longestAnswer = 4096

/** Asks ClamAV about bytes (clamd's INSTREAM: pieces with their length before them, ended by one of length zero). */
export function scanForViruses(
  bytes: Uint8Array,
  { host, port }: Scanner,
  patience = 10_000,
): Promise<ScanOutcome> {
  return new Promise(resolve => {
    const line = connect({ host, port })
    let answer = ''
    const end = (outcome: ScanOutcome) => {
      clearTimeout(limit)
      line.destroy()
      resolve(outcome)
    }
    const limit = setTimeout(() => end('no-answer'), patience)
    line.on('error', () => end('no-answer'))
    line.on('data', said => {
      answer += said.toString('latin1')
      if (answer.length > longestAnswer) end('no-answer')
    })
    line.on('close', () => end(outcomeOf(answer)))
    line.write('zINSTREAM\0')
    for (let at = 0; at < bytes.length; at += pieceSize) {
      const piece = bytes.subarray(at, at + pieceSize)
      line.write(lengthOf(piece.length))
      line.write(piece)
    }
    line.write(lengthOf(0))
  })
}

function lengthOf(count: number): Buffer {
  const written = Buffer.alloc(4)
  written.writeUInt32BE(count)
  return written
}

function outcomeOf(answer: string): ScanOutcome {
  if (answer === 'stream: OK\0') return 'clean'
  return /^stream: .+ FOUND\0$/.test(answer) ? 'infected' : 'no-answer'
}
