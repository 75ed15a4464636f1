import type { IncomingMessage } from 'node:http'
import type { Server, Socket } from 'node:net'

/**
 * How a server stops: no new visitors, and what was asked gets its answer. A browser opens connections before it needs
 * them; those ask nothing, and would be waited for as long as it holds them.
 */
export function stopping(server: Server): () => Promise<void> {
  const silent = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  server.on('request', ({ socket }: IncomingMessage) => silent.delete(socket))
  return () => {
    const stopped = new Promise<void>(resolve => server.close(() => resolve()))
    for (const socket of silent) socket.destroy()
    return stopped
  }
}
