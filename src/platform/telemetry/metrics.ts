import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What an answer was: the route as it stands in routes.ts, never the address somebody typed. */
export type Answered = { method: string; route: string; status: number; seconds: number }

const registry = new Registry()
const all = { registers: [registry] }

const answers = new Counter({
  ...all,
  name: 'toekomsttuin_answers_total',
  help: 'Answers by route of the product and class of status',
  labelNames: ['method', 'route', 'class'],
})
const seconds = new Histogram({
  ...all,
  name: 'toekomsttuin_answer_seconds',
  help: 'Time from the first byte asked to the answer that leaves',
  labelNames: ['method'],
  buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
})
const runs = new Counter({
  ...all,
  name: 'toekomsttuin_job_runs_total',
  help: 'Runs of what the house does by itself',
  labelNames: ['job', 'outcome'],
})

export function countAnswer({ method, route, status, seconds: took }: Answered) {
  answers.inc({ method, route, class: `${Math.floor(status / 100)}xx` })
  seconds.observe({ method }, took)
}

export const countRun = (job: string, outcome: 'done' | 'failed') => runs.inc({ job, outcome })

/** What is asked of the house at each reading: a name, what it tells, and the number of this moment. */
export type Measure = { name: string; help: string; read: () => number | Promise<number> }

/** The page that a Prometheus server reads; each measure is asked anew at each reading. */
export function metricsPage(measures: readonly Measure[]): () => Promise<{ type: string; text: string }> {
  collectDefaultMetrics({ register: registry, prefix: 'toekomsttuin_' })
  for (const { name, help, read } of measures)
    new Gauge({
      ...all,
      name: `toekomsttuin_${name}`,
      help,
      async collect() {
        this.set(await read())
      },
    })
  return async () => ({ type: registry.contentType, text: await registry.metrics() })
}
