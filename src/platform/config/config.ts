import { accessSync, constants, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { type Day, day, parseDay } from '#src/kernel/day.ts'
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
  securityContact: string
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
const digidLevels = ['midden', 'substantieel', 'hoog'] as const

const demonstrationSender = 'Toekomsttuin <post@toekomsttuin.example>'
const neutralSubject = 'Er is iets nieuws voor je'

const demonstrationDay = day('2025-11-20')

const waitNeeded = 'STOP_WAIT_SECONDS moet een heel getal zijn van 0 tot en met 300.'
const portNeeded = 'PORT moet een heel getal zijn van 0 tot en met 65535.'

const anchorBeside =
  'ANCHOR_DIR staat in de map van de gegevens. Kies een map op een andere plek: een anker naast de database bewijst niets.'

const portNumber = (said: string) => z.coerce.number(said).int(said).min(0, said).max(65535, said)
/** Where the project takes in what somebody found, until who runs it says otherwise. */
const projectContact = 'https://example.org/toekomsttuin'
const backupKeyWrong = 'BACKUP_KEY moet een sleutel van 32 bytes zijn, in base64.'

const Environment = z.object({
  PORT: portNumber(portNeeded).default(3000),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL moet met postgresql:// beginnen.')
    .optional(),
  DATABASE_OWNER_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_OWNER_URL moet met postgresql:// beginnen.')
    .optional(),
  OIDC_FILE: z.string().optional(),
  DIGID_ISSUER: z.url('DIGID_ISSUER moet een webadres zijn.').optional(),
  DIGID_CLIENT_ID: z.string().optional(),
  DIGID_CLIENT_SECRET: z.string().optional(),
  DIGID_LEVEL: z
    .enum(digidLevels, { error: 'DIGID_LEVEL moet midden, substantieel of hoog zijn.' })
    .default('substantieel'),
  DIGID_CLAIM: z.string().default('bsn'),
  DIGID_KEY: z
    .base64('DIGID_KEY moet een sleutel van 32 bytes zijn, in base64.')
    .transform(value => Buffer.from(value, 'base64'))
    .refine(key => key.length === 32, 'DIGID_KEY moet een sleutel van 32 bytes zijn, in base64.')
    .optional(),
  DEMO: z.enum(['ja', 'nee'], { error: 'DEMO moet ja of nee zijn.' }).optional(),
  TODAY: z
    .string()
    .refine(value => parseDay(value) !== null, 'TODAY moet een datum zijn, zoals 2025-11-20.')
    .optional(),
  PUBLIC_URL: z.url('PUBLIC_URL moet een webadres zijn.').optional(),
  FILES_KEY: z
    .base64('FILES_KEY moet een sleutel van 32 bytes zijn, in base64.')
    .transform(value => Buffer.from(value, 'base64'))
    .refine(key => key.length === 32, 'FILES_KEY moet een sleutel van 32 bytes zijn, in base64.')
    .optional(),
  BACKUP_KEY: z
    .base64(backupKeyWrong)
    .transform(value => Buffer.from(value, 'base64'))
    .refine(key => key.length === 32, backupKeyWrong)
    .optional(),
  HOUSEHOLD_KEYS: z.string().optional(),
  CLAMAV_HOST: z
    .string()
    .regex(
      /^[\w.-]+(:\d{1,5})?$/,
      'CLAMAV_HOST moet de naam van een server zijn, zoals clamav of clamav:3310.',
    )
    .transform(value => {
      const [host = '', port = '3310'] = value.split(':')
      return { host, port: Number(port) }
    })
    .refine(({ port }) => port <= 65535, 'De poort in CLAMAV_HOST moet een getal zijn tot en met 65535.')
    .optional(),
  METRICS_PORT: portNumber('METRICS_PORT moet een heel getal zijn van 0 tot en met 65535.').optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url('OTEL_EXPORTER_OTLP_ENDPOINT moet een webadres zijn.').optional(),
  STOP_WAIT_SECONDS: z.coerce
    .number(waitNeeded)
    .int(waitNeeded)
    .min(0, waitNeeded)
    .max(300, waitNeeded)
    .default(0),
  ANCHOR_DIR: z.string().optional(),
  REGISTER_URL: z
    .string()
    .regex(/^(https:\/\/|urn:)[!-~]{3,200}$/, 'REGISTER_URL moet een webadres zijn dat met https:// begint.')
    .default('urn:toekomsttuin:verwerking:'),
  SECURITY_CONTACT: z
    .string()
    .regex(
      /^(https:\/\/[^\s<>]{3,200}|[^<>@\s:]{1,64}@[^<>@\s:]{3,200})$/,
      'SECURITY_CONTACT moet een mailadres zijn, of een pagina die met https:// begint.',
    )
    .default(projectContact),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^/\s]+/, 'SMTP_URL moet met smtps:// of smtp:// beginnen.')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>\r\n"]{1,60} <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
      'MAIL_FROM moet een mailadres zijn, of een naam met een mailadres: Toekomsttuin <geen-antwoord@regio.nl>.',
    )
    .optional(),
  MAIL_SUBJECT: z
    .string()
    .regex(/^[^\r\n]{1,100}$/, 'MAIL_SUBJECT mag hoogstens 100 tekens op één regel zijn.')
    .default(neutralSubject),
})

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
  if (SMTP_URL && demo) throw new SetUpFault('In de demonstratie gaat er nooit mail uit. Haal SMTP_URL weg.')
  if (SMTP_URL && !MAIL_FROM) throw new SetUpFault('Bij SMTP_URL hoort ook MAIL_FROM: van wie de mail komt.')
  if (TODAY && !demo) throw new SetUpFault('TODAY mag alleen in de demonstratie worden gezet.')
  if (OIDC_FILE && demo)
    throw new SetUpFault('In de demonstratie kies je een persoon. Haal OIDC_FILE weg, of zet DEMO=nee.')
  if (OIDC_FILE && !PUBLIC_URL)
    throw new SetUpFault(
      'Bij OIDC_FILE hoort ook PUBLIC_URL: het adres waar mensen na het inloggen terugkomen.',
    )
  const identityProviders = readIdentityProviders(OIDC_FILE, environment)
  if (typeof identityProviders === 'string') throw new SetUpFault(identityProviders)
  if (FILES_KEY && demo)
    throw new SetUpFault('FILES_KEY hoort niet bij de demonstratie. Haal FILES_KEY weg, of zet DEMO=nee.')
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
    securityContact: parsed.data.SECURITY_CONTACT,
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
