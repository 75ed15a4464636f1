import { createServer } from 'node:net'
import { SetUpFault } from '../config/config.ts'

/** Asked before the database is opened and told: who chose a port that is taken need not wait to hear so. */
export function refuseTakenPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', error => reject(portFault(port, error)))
    probe.listen(port, () => probe.close(() => resolve()))
  })
}

export const portFault = (port: number, { code }: NodeJS.ErrnoException) =>
  new SetUpFault(
    code === 'EADDRINUSE'
      ? `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort met PORT.`
      : `Poort ${port} kan niet worden geopend (${code}). Kies een andere poort met PORT.`,
  )
