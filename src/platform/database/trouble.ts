/** Whether a disk ran full, as the system, PostgreSQL or the file system of the embedded database says it. */
export function isDiskFull(error: unknown): boolean {
  const { code, errno, name } = (error ?? {}) as { code?: string; errno?: number; name?: string }
  return code === 'ENOSPC' || code === '53100' || (name === 'ErrnoError' && errno === 51)
}

// A server that stops, starts or can take nobody more, and a line to it that broke.
const ofServer = /^(08...|57P0[1-5]|53300|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/
// What the client says by itself, without a code.
const ofClient =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/

function isAway(error: unknown): boolean {
  const { code, message, errors } = (error ?? {}) as { code?: string; message?: string; errors?: unknown[] }
  return (
    ofServer.test(code ?? '') ||
    ofClient.test(message ?? '') ||
    (Array.isArray(errors) && errors.some(isAway))
  )
}

/** Whether nothing can be read or kept for now, though nobody did anything wrong: it passes, or the keeper mends it. */
export const isInTrouble = (error: unknown): boolean => isDiskFull(error) || isAway(error)
