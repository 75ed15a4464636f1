import { createContext, type RouterContextProvider } from 'react-router'
import type { Clock } from '#src/platform/clock/clock.ts'
import type { Config } from '#src/platform/config/config.ts'
import type { GivenScreen } from '#src/platform/database/as-actor.ts'
import type { Database, Tx } from '#src/platform/database/types.ts'
import type { FilesHouse } from '#src/platform/files/house.server.ts'
import type { Actor } from './actor.ts'
import type { Part } from './permissions.ts'
import type { Device } from './store.server.ts'

/** What the server was started with. */
export type House = {
  readonly database: Database
  readonly clock: Clock
  readonly config: Config
  readonly files: FilesHouse
}

/** One request: one transaction, one moment, one person (or nobody). */
export type Visit = {
  readonly tx: Tx
  readonly now: Date
  readonly actor: Actor | null
  /** The screen that this session was given away with; nobody asks then. */
  readonly screen: GivenScreen | null
  /** The device at a meeting that asks, on the addresses of such devices. */
  readonly device: Device | null
  readonly house: House
  /** The household of the address, when it can be one, and the asker's parts in it. */
  readonly caseId: string | null
  readonly parts: readonly Part[]
}

const houseContext = createContext<House>()
const routeContext = createContext<string>('no page')
const faultContext = createContext<unknown>(null)
const visitContext = createContext<Visit>()

type Context = Readonly<RouterContextProvider>

export const putHouse = (context: RouterContextProvider, house: House) => context.set(houseContext, house)
export const houseOf = (context: Context): House => context.get(houseContext)
export const putVisit = (context: Context, visit: Visit) =>
  (context as RouterContextProvider).set(visitContext, visit)
/** The route that answers, as it stands in routes.ts: what may be told to who watches the machine. */
export const putRoute = (context: Context, route: string) =>
  (context as RouterContextProvider).set(routeContext, route)
export const routeOf = (context: Context): string => context.get(routeContext)
/** The fault for which a page could not be made. */
export const putFault = (context: Context, fault: unknown) =>
  (context as RouterContextProvider).set(faultContext, fault)
export const faultOf = (context: Context): unknown => context.get(faultContext)
export const visitOf = (context: Context): Visit => context.get(visitContext)

/** Whether cookies may only travel over https: always, except on a machine of one's own. */
export const isSecure = ({ config }: { config: Pick<Config, 'publicUrl' | 'demo'> }): boolean =>
  config.publicUrl ? config.publicUrl.protocol === 'https:' : !config.demo
