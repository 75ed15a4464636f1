import { accessSync, constants, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { z } from 'zod'
import { type Day, day } from '#src/kernel/day.ts'
import { type digidLevels, Environment } from './environment.ts'
import { type IdentityProvider, readIdentityProviders } from './identity-providers.ts'

/** A set-up that can't work, in one sentence for the person who starts the product. */
export class SetUpFault extends Error {}

export type Config = {
  port: number
  dataDir: string
  databaseUrl: string | null
  databaseOwnerUrl: string | null
  /** By which organisations' work accounts people come in; the first that vouches for a domain of mail counts. */
  identityProviders: IdentityProvider[]
  demo: boolean
  today: Day | null
  publicUrl: URL | null
  /** Locks the keys of households' files. */
  filesKey: Buffer | null
  virusScanner: { host: string; port: number } | null
  mail: MailSetting | null
  digid: DigidSetting | null
  /** Where a Prometheus server reads; never on the port of the pages. */
  metrics: { host: string; port: number } | null
  /** Whether a collector was named for traces (OTEL_EXPORTER_OTLP_ENDPOINT). */
  tracesOut: boolean
  /** How long a stopping server goes on answering, so that a balancer sees that it should send nobody. */
  stopWaitSeconds: number
  backup: BackupSetting
  /** Where the end of the chain of the log is written, outside the database. */
  anchorDir: string | null
  /** What stands before the key of an entry in the register of processing, wherever that is kept. */
  registerUri: string
  /** Whom to tell of a weak spot: a mail address or a page. */
  securityContact: string | null
}

/** With what backups are locked, and where the keys of households stand: both elsewhere than the backups. */
export type BackupSetting = { key: Buffer | null; keysFile: string }

/** From whom mail comes and what stands above it. A demonstration has no server to send it by: it only shows its mail. */
export type MailSetting = { smtpUrl: string | null; from: string; subject: string }

/** DigiD through a broker that speaks OpenID Connect, and with how much certainty somebody must have signed in there. */
export type DigidSetting = {
  issuer: URL
  clientId: string
  clientSecret: string
  level: (typeof digidLevels)[number]
  /** The claim in which the broker tells the BSN. */
  claim: string
  /** With which the BSN is turned into something that nobody can turn back. */
  key: Buffer
}

const demonstrationSender = 'Toekomsttuin <post@toekomsttuin.example>'

const demonstrationDay = day('2025-11-20')

const anchorBeside =
  'ANCHOR_DIR staat in de map van de gegevens. Kies een map op een andere plek: een anker naast de database bewijst niets.'

/** Whoever can write the database may not be able to write what proves it, so a folder beside it is refused. */
function anchorDirIn({ ANCHOR_DIR, DATA_DIR }: { ANCHOR_DIR?: string | undefined; DATA_DIR: string }) {
  if (!ANCHOR_DIR) return null
  const way = relative(resolve(DATA_DIR), resolve(ANCHOR_DIR))
  if (!way.startsWith('..')) throw new SetUpFault(anchorBeside)
  try {
    accessSync(ANCHOR_DIR, constants.W_OK)
  } catch {
    throw new SetUpFault(`De map ${ANCHOR_DIR} van ANCHOR_DIR is er niet, of er is niet in te schrijven.`)
  }
  return ANCHOR_DIR
}

/** Throws for what can't be set beside each other. */
function fitsTogether(given: z.output<typeof Environment>, demo: boolean): void {
  const { OIDC_FILE, TODAY, PUBLIC_URL, FILES_KEY, SMTP_URL, MAIL_FROM } = given
  if (SMTP_URL && demo) throw new SetUpFault('In de demonstratie gaat er nooit mail uit. Haal SMTP_URL weg.')
  if (SMTP_URL && !MAIL_FROM) throw new SetUpFault('Bij SMTP_URL hoort ook MAIL_FROM: van wie de mail komt.')
  if (TODAY && !demo) throw new SetUpFault('TODAY mag alleen in de demonstratie worden gezet.')
  if (OIDC_FILE && demo)
    throw new SetUpFault('In de demonstratie kies je een persoon. Haal OIDC_FILE weg, of zet DEMO=nee.')
  if (OIDC_FILE && !PUBLIC_URL)
    throw new SetUpFault(
      'Bij OIDC_FILE hoort ook PUBLIC_URL: het adres waar mensen na het inloggen terugkomen.',
    )
  if (FILES_KEY && demo)
    throw new SetUpFault('FILES_KEY hoort niet bij de demonstratie. Haal FILES_KEY weg, of zet DEMO=nee.')
}

/** Reads and checks the environment; throws a `SetUpFault` with one sentence when something is wrong. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const said = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const given = { ...said, ...fromFiles(said) }
  const parsed = Environment.safeParse(given)
  if (!parsed.success)
    throw new SetUpFault(parsed.error.issues[0]?.message ?? 'De instellingen kloppen niet.')
  const { PORT, DATA_DIR, DATABASE_URL, DATABASE_OWNER_URL, OIDC_FILE, DEMO, TODAY, PUBLIC_URL } = parsed.data
  const { FILES_KEY, BACKUP_KEY, HOUSEHOLD_KEYS, CLAMAV_HOST } = parsed.data
  const { METRICS_PORT, METRICS_HOST, OTEL_EXPORTER_OTLP_ENDPOINT, STOP_WAIT_SECONDS } = parsed.data
  const { SMTP_URL, MAIL_FROM, MAIL_SUBJECT: subject } = parsed.data
  const demo = DEMO ? DEMO === 'ja' : !DATABASE_URL && !OIDC_FILE
  fitsTogether(parsed.data, demo)
  const identityProviders = readIdentityProviders(OIDC_FILE, environment)
  if (typeof identityProviders === 'string') throw new SetUpFault(identityProviders)
  return {
    port: PORT,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL ?? null,
    databaseOwnerUrl: DATABASE_OWNER_URL ?? null,
    identityProviders,
    demo,
    today: demo ? day(TODAY ?? demonstrationDay) : null,
    publicUrl: PUBLIC_URL ? new URL(PUBLIC_URL) : null,
    filesKey: FILES_KEY ?? null,
    digid: digidFrom(parsed.data),
    backup: {
      key: BACKUP_KEY ?? null,
      keysFile: HOUSEHOLD_KEYS ?? join(DATA_DIR, 'huishoudens.sleutels'),
    },
    virusScanner: CLAMAV_HOST ?? null,
    metrics: METRICS_PORT === undefined ? null : { host: METRICS_HOST, port: METRICS_PORT },
    tracesOut: OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
    stopWaitSeconds: STOP_WAIT_SECONDS,
    anchorDir: anchorDirIn(parsed.data),
    registerUri: parsed.data.REGISTER_URL,
    securityContact: parsed.data.SECURITY_CONTACT ?? null,
    mail:
      demo || SMTP_URL
        ? { smtpUrl: SMTP_URL ?? null, from: MAIL_FROM ?? demonstrationSender, subject }
        : null,
  }
}

/** A secret may stand in a file that `NAME_FILE` points to, as systemd and containers hand them over. */
function fromFiles(environment: Record<string, string | undefined>): Record<string, string> {
  const named = Object.keys(Environment.shape).flatMap(name => {
    const path = environment[`${name}_FILE`]
    return path ? [{ name, path }] : []
  })
  return Object.fromEntries(
    named.map(({ name, path }) => {
      if (environment[name]) throw new SetUpFault(`Zet ${name} of ${name}_FILE, niet allebei.`)
      try {
        return [name, readFileSync(path, 'utf8').trim()]
      } catch {
        throw new SetUpFault(`Het bestand van ${name}_FILE kan niet worden gelezen: ${path}.`)
      }
    }),
  )
}

function digidFrom(given: z.output<typeof Environment>): DigidSetting | null {
  const { DIGID_ISSUER, DIGID_CLIENT_ID: clientId, DIGID_CLIENT_SECRET: clientSecret, DIGID_KEY: key } = given
  if (!DIGID_ISSUER) return null
  if (!clientId || !clientSecret || !key)
    throw new SetUpFault('Bij DIGID_ISSUER horen ook DIGID_CLIENT_ID, DIGID_CLIENT_SECRET en DIGID_KEY.')
  const issuer = new URL(DIGID_ISSUER)
  if (issuer.protocol !== 'https:' && !['localhost', '127.0.0.1'].includes(issuer.hostname))
    throw new SetUpFault('DIGID_ISSUER moet met https:// beginnen.')
  return { issuer, clientId, clientSecret, key, level: given.DIGID_LEVEL, claim: given.DIGID_CLAIM }
}
