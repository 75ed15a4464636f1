import { type RunningServer, type ServerOptions, startServer } from '#tests/support/server.ts'

const patience = 5 * 60_000

/** The built product with its demonstration; on a busy machine its first start takes longer than a test would wait. */
export const startDemonstration = (options: ServerOptions = {}): Promise<RunningServer> =>
  startServer({ patience, ...options })
