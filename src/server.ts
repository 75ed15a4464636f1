import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import * as pages from 'virtual:react-router/server-build'
import { serve } from '@hono/node-server'
import { sql } from 'kysely'
import { createRequestHandler, RouterContextProvider } from 'react-router'
import { fillDemonstration } from '#demo/fill.ts'
import { type House, isSecure, putHouse, routeOf } from './access/house.server.ts'
import { uploadsTo } from './access/uploads.server.ts'
import { askedRegion, makeRegion } from './administration/begin/command.server.ts'
import { askedAnchors, verifyAudit } from './audit/verify.server.ts'
import { opensFileKeys } from './casework/file/sealed/store.server.ts'
import { liveMeetings } from './casework/public.ts'
import { askedReport, writeReport } from './governance/progress-report/command.server.ts'
import { startJobs } from './jobs.ts'
import { type Asked, askedBackup, askedRestore } from './keeping/command.server.ts'
import { askedLog } from './keeping/log/command.server.ts'
import { askedExport, askedImport } from './keeping/region/command.server.ts'
import { dayOf } from './kernel/day.ts'
import { clockOf } from './platform/clock/clock.ts'
import { type Config, readConfig, SetUpFault } from './platform/config/config.ts'
import { asNobody } from './platform/database/as-actor.ts'
import { claimFolder } from './platform/database/claim.ts'
import { openAsOwner, openDatabase } from './platform/database/open.ts'
import { openPostgres } from './platform/database/postgres.ts'
import { isDiskFull } from './platform/database/trouble.ts'
import { filesHouseOf } from './platform/files/house.server.ts'
import { openTraces } from './platform/telemetry/traces.ts'
import { createWeb } from './platform/web/app.ts'
import { patience } from './platform/web/patience.ts'
import { portFault, refuseTakenPort } from './platform/web/port.ts'
import { stopping } from './platform/web/stopping.ts'
import { serveMetrics } from './watching.ts'

const ownerNeeded =
  'Voor een demonstratie op DATABASE_URL is ook de eigenaar van de database nodig. Zet DATABASE_OWNER_URL.'

const otherKey =
  'Met deze sleutel zijn de brieven en foto’s in de database niet te lezen. Zet de FILES_KEY waarmee ze zijn versleuteld.'

/** Those of a seat, of a large screen, and of somebody who is at a provider. */
const cookiesOfOnePath = ['plek', 'scherm', 'deur', 'werk']

/** All pages as built, for the guard that looks whether each one asks who is there. */
export { pages }

/** The web server of a house, without a port: tests knock on it directly. */
export function createApp(house: House) {
  const answer = createRequestHandler(pages, 'production')
  const meetings = liveMeetings(house.database, house.clock)
  let isStopping = false
  const web = createWeb(
    async (request, tellRoute) => {
      const context = new RouterContextProvider()
      putHouse(context, house)
      const answered = await answer(request, context)
      tellRoute(routeOf(context))
      // It passes: who asks by machine comes again after so many seconds.
      if (answered.status === 503) answered.headers.set('Retry-After', '30')
      return inWords(request, answered)
    },
    {
      https: isSecure(house),
      site: house.config.publicUrl?.origin ?? null,
      securityContact: house.config.securityContact,
      cookiesOfOnePath,
      clientFolder: fileURLToPath(new URL('../client', import.meta.url)),
      isHealthy: () => isHealthy(house),
      isReady: async () => !isStopping && (await isHealthy(house)),
      uploads: uploadsTo(house),
      streams: meetings,
      signed: ['/inloggen/afgemeld'],
    },
  )
  const sendNobody = () => {
    isStopping = true
  }
  return Object.assign(web, { letGo: meetings.letGo, sendNobody })
}

/** A file that is not there or not for who asks, or a button without a page of its own: nothing stands around it that could say so. */
function inWords({ method }: Request, answer: Response): Response {
  const again = 'Dit kwam niet goed aan. Ga terug en probeer het opnieuw.'
  const fault = 'Er ging iets mis bij ons. Probeer het over een minuut opnieuw. Is er nu gevaar? Bel 112.'
  const kind = answer.headers.get('content-type') ?? ''
  const isRefused = answer.status >= 400 && answer.status < 500
  // A button sends on; what comes back to it otherwise is what was typed, for a page that is not there.
  const isBare = kind.includes('json') && (isRefused || (answer.ok && method === 'POST'))
  const words =
    { 403: 'Dit hoort niet bij jouw rol', 404: 'Niet gevonden', 500: fault }[answer.status] ??
    (isBare ? again : null)
  if (!words || kind.includes('text/html')) return answer
  const headers = new Headers(answer.headers)
  headers.set('Content-Type', 'text/plain; charset=utf-8')
  return new Response(words, { status: answer.ok ? 422 : answer.status, headers })
}

const isHealthy = (house: House) =>
  sql`select 1`.execute(house.database).then(
    () => true,
    () => false,
  )

async function openHouse(config: Config): Promise<House> {
  const database = await openDatabase(config)
  const house = { config, clock: clockOf(config.today), database, files: filesHouseOf(config) }
  if (config.demo) await tellDemonstration(house)
  if (!(await asNobody(database, house.clock(), tx => opensFileKeys(tx, house.files.key))))
    throw new SetUpFault(otherKey)
  return house
}

/** The demonstration is told as the owner of the database: an embedded one has no other login. */
async function tellDemonstration({ config, database }: House) {
  if (!config.databaseUrl) return fillDemonstration(database)
  if (!config.databaseOwnerUrl) throw new SetUpFault(ownerNeeded)
  const owner = openPostgres(config.databaseOwnerUrl, 1)
  try {
    await fillDemonstration(owner)
  } finally {
    await owner.destroy()
  }
}

async function start(config: Config): Promise<number> {
  await refuseTakenPort(config.port)
  const house = await openHouse(config)
  const app = createApp(house)
  const { server, port } = await listen(app.fetch, config.port)
  const stopServing = stopping(server)
  const metrics = config.metrics && (await serveMetrics(house, config.metrics))
  const endTraces = config.tracesOut ? await openTraces() : null
  const stopJobs = startJobs(house)
  console.log(`Toekomsttuin staat klaar op http://localhost:${port}. Stoppen: druk op Ctrl+C.`)
  await stopSignal()
  app.sendNobody()
  await pause(config.stopWaitSeconds * 1000)
  app.letGo()
  await stopServing()
  for (const stop of stopJobs) await stop()
  metrics?.close()
  await endTraces?.()
  await house.database.destroy()
  return 0
}

function listen(fetch: ReturnType<typeof createApp>['fetch'], port: number) {
  return new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve, reject) => {
    const server = serve({ fetch, port, serverOptions: patience }, info =>
      resolve({ server, port: info.port }),
    )
    server.on('error', error => reject(portFault(port, error)))
  })
}

const stopSignal = () =>
  new Promise<void>(resolve => {
    // A terminal and a parent may both pass the same signal on.
    process.on('SIGINT', () => resolve())
    process.on('SIGTERM', () => resolve())
  })

async function resetDemonstration(config: Config): Promise<number> {
  if (!config.demo || config.databaseUrl)
    throw new SetUpFault('Alleen de demonstratie in DATA_DIR kan opnieuw beginnen.')
  claimFolder(config.dataDir)
  rmSync(join(config.dataDir, 'database'), { recursive: true, force: true })
  const house = await openHouse(config)
  await house.database.destroy()
  console.log('De demonstratie begint weer bij het begin.')
  return 0
}

async function verify(config: Config, args: string[]): Promise<number> {
  const anchors = askedAnchors(config, args)
  const house = await openHouse(config)
  try {
    return (await verifyAudit(house.database, house.clock(), console.log, anchors)) ? 0 : 1
  } finally {
    await house.database.destroy()
  }
}

async function report(config: Config, args: string[]): Promise<number> {
  const asked = askedReport(args, dayOf(clockOf(config.today)()))
  const house = await openHouse(config)
  try {
    await writeReport(house.database, house.clock(), asked)
    return 0
  } finally {
    await house.database.destroy()
  }
}

/** What works with all data asks as their owner, and with the database as it is. */
const asOwner =
  (ask: (config: Config, args: string[]) => Asked) =>
  async (config: Config, args: string[]): Promise<number> => {
    const carryOut = ask(config, args)
    const database = await openAsOwner(config)
    try {
      return await carryOut(database, new Date())
    } finally {
      await database.destroy()
    }
  }

async function admin(config: Config, args: string[]): Promise<number> {
  const asked = askedRegion(args, config)
  const house = await openHouse(config)
  const owner = config.databaseOwnerUrl ? openPostgres(config.databaseOwnerUrl, 1) : house.database
  try {
    for (const line of await makeRegion(owner, house.clock(), asked, config.publicUrl)) console.log(line)
    return 0
  } finally {
    if (owner !== house.database) await owner.destroy()
    await house.database.destroy()
  }
}

const commands: Record<string, (config: Config, args: string[]) => Promise<number>> = {
  start,
  'demo:reset': resetDemonstration,
  'audit:verify': verify,
  'audit:export': asOwner(askedLog),
  report,
  backup: asOwner(askedBackup),
  restore: asOwner(askedRestore),
  export: asOwner(askedExport),
  import: asOwner(askedImport),
  admin,
}

/** Carries out one command of the product and returns its exit code. Every fault of set-up is one sentence. */
export async function main(command: string, args: string[]): Promise<number> {
  try {
    const run = commands[command]
    if (!run) throw new SetUpFault(`Deze opdracht is er niet: ${command}.`)
    return await run(readConfig(process.env), args)
  } catch (error) {
    if (error instanceof SetUpFault) console.error(error.message)
    else if (isDiskFull(error)) console.error('De schijf is vol. Maak ruimte en probeer het opnieuw.')
    else
      console.error(
        process.env.DEBUG
          ? error
          : 'Er ging iets mis bij het starten. Start opnieuw met DEBUG=1 om te zien wat.',
      )
    return 1
  }
}
