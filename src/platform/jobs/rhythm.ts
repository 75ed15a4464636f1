import { log } from '../log/log.ts'
import { countRun } from '../telemetry/metrics.ts'

/** Runs work again and again, never twice at once; a fault is logged and tried again at the next beat. */
export function everySeconds(
  seconds: number,
  name: string,
  work: () => Promise<unknown>,
): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  let busy = false
  const beat = () => {
    if (busy) return
    busy = true
    running = work()
      .then(() => countRun(name, 'done'))
      .catch(error => {
        countRun(name, 'failed')
        log.error({ error, job: name }, 'a job failed')
      })
      .finally(() => {
        busy = false
      })
  }
  const timer = setInterval(beat, seconds * 1000)
  beat()
  return async () => {
    clearInterval(timer)
    await running
  }
}
