import pino from 'pino'

/** The operational log: what the machine does, never what people wrote or who they are. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'warn',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { error: (error: unknown) => describe(error) },
})

/** The kind and place of a fault. Messages of the database may quote a row, so they stay out. */
function describe(error: unknown) {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code, table, constraint, routine } = error as Error & Record<string, string | undefined>
  const fromDatabase = code !== undefined
  return {
    kind: error.name,
    ...(fromDatabase ? { code, table, constraint, routine } : { message: withoutQuotes(error.message) }),
    at: error.stack
      ?.split('\n')
      .slice(1, 8)
      .map(line => line.trim()),
  }
}

/** A library's message quotes what it stumbled over, and that may be what somebody typed. */
const withoutQuotes = (message: string) =>
  message.replace(/(["'`]).*\1|[“‘].*[”’]|\S+@\S+|\S*\d{4,}\S*/gs, '…')
