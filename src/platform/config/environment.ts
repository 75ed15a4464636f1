import { z } from 'zod'
import { parseDay } from '#src/kernel/day.ts'

export const digidLevels = ['midden', 'substantieel', 'hoog'] as const

const neutralSubject = 'Er is iets nieuws voor je'
const waitNeeded = 'STOP_WAIT_SECONDS moet een heel getal zijn van 0 tot en met 300.'

function portNumber(name: string) {
  const said = `${name} moet een heel getal zijn van 0 tot en met 65535.`
  return z.coerce.number(said).int(said).min(0, said).max(65535, said)
}

const databaseAddress = (name: string) =>
  z.string().regex(/^postgres(ql)?:\/\//, `${name} moet met postgresql:// beginnen.`)

function lockingKey(name: string) {
  const said = `${name} moet een sleutel van 32 bytes zijn, in base64.`
  return z
    .base64(said)
    .transform(value => Buffer.from(value, 'base64'))
    .refine(key => key.length === 32, said)
}

/** What each setting may be by itself, with the sentence for one that is not; config.ts says what fits together. */
export const Environment = z.object({
  PORT: portNumber('PORT').default(3000),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: databaseAddress('DATABASE_URL').optional(),
  DATABASE_OWNER_URL: databaseAddress('DATABASE_OWNER_URL').optional(),
  OIDC_FILE: z.string().optional(),
  DIGID_ISSUER: z.url('DIGID_ISSUER moet een webadres zijn.').optional(),
  DIGID_CLIENT_ID: z.string().optional(),
  DIGID_CLIENT_SECRET: z.string().optional(),
  DIGID_LEVEL: z
    .enum(digidLevels, { error: 'DIGID_LEVEL moet midden, substantieel of hoog zijn.' })
    .default('substantieel'),
  DIGID_CLAIM: z.string().default('bsn'),
  DIGID_KEY: lockingKey('DIGID_KEY').optional(),
  DEMO: z.enum(['ja', 'nee'], { error: 'DEMO moet ja of nee zijn.' }).optional(),
  TODAY: z
    .string()
    .refine(value => parseDay(value) !== null, 'TODAY moet een datum zijn, zoals 2025-11-20.')
    .optional(),
  PUBLIC_URL: z.url('PUBLIC_URL moet een webadres zijn.').optional(),
  FILES_KEY: lockingKey('FILES_KEY').optional(),
  BACKUP_KEY: lockingKey('BACKUP_KEY').optional(),
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
  METRICS_PORT: portNumber('METRICS_PORT').optional(),
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
    .optional(),
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
