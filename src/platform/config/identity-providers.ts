import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type ClientKey, clientKeyFrom } from './client-key.ts'

/** Who vouches for the people of an organisation: an OpenID Connect provider, for these domains of mail and no others. */
export type IdentityProvider = {
  /** In addresses: /inloggen/werk/verzonnendam. */
  key: string
  name: string
  issuer: URL
  clientId: string
  /** How the product proves itself there: a secret that both know, or a key of which the provider knows the other half. */
  clientSecret: string | ClientKey
  domains: string[]
  /** The regions whose people it may vouch for; null is every region of this installation. */
  regions: string[] | null
  mailClaim: string
  /** The organisation promises that an address in its domains is always that person's; else `email_verified` says so. */
  mailIsVerified: boolean
  /** Where the provider tells that somebody gave a second proof, and which of its words mean so. */
  secondStep: { claim: string; values: string[] }
}

type Environment = Record<string, string | undefined>

/** Of something in the file that can't work: one sentence for who starts the product. */
class Unusable extends Error {}

const domainName = /^(?=.{4,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/

const Provider = z.object({
  key: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
  name: z.string().trim().min(1).max(120),
  issuer: z.url().transform(value => new URL(value)),
  clientId: z.string().min(1),
  secretFile: z.string().min(1).optional(),
  secretVariable: z.string().min(1).optional(),
  keyFile: z.string().min(1).optional(),
  keyId: z.string().min(1).optional(),
  certificateFile: z.string().min(1).optional(),
  domains: z.array(z.string().toLowerCase().regex(domainName)).min(1),
  regions: z.array(z.string().min(1)).min(1).optional(),
  mailClaim: z.string().min(1).default('email'),
  mailIsVerified: z.boolean().default(false),
  secondStep: z.object({ claim: z.string().min(1), values: z.array(z.string().min(1)).min(1) }),
})
const List = z.array(z.unknown()).min(1)

const noList = 'OIDC_FILE moet een bestand zijn met een lijst van organisaties, in JSON (docs/inloggen.md).'
const twice = (what: string) =>
  `In OIDC_FILE staat bij ${what} twee keer hetzelfde. Elk hoort bij één organisatie.`

/** The providers of the file that OIDC_FILE names, or the sentence that says what is wrong with it. */
export function readIdentityProviders(
  path: string | undefined,
  environment: Environment,
): IdentityProvider[] | string {
  if (!path) return []
  try {
    const list = List.safeParse(JSON.parse(textOf(path) ?? 'null'))
    if (!list.success) return noList
    const providers = list.data.map((given, index) => providerFrom(given, index + 1, environment))
    if (hasTwice(providers.map(one => one.key))) return twice('key')
    return hasTwice(providers.flatMap(one => one.domains)) ? twice('domains') : providers
  } catch (error) {
    return error instanceof Unusable ? error.message : noList
  }
}

function providerFrom(given: unknown, number: number, environment: Environment): IdentityProvider {
  const parsed = Provider.safeParse(given)
  const where = `OIDC_FILE, organisatie ${number}:`
  if (!parsed.success)
    throw new Unusable(
      `${where} ${String(parsed.error.issues[0]?.path[0] ?? 'dit')} klopt niet of ontbreekt.`,
    )
  const { secretFile, secretVariable, keyFile, keyId, certificateFile, regions, ...provider } = parsed.data
  const { protocol, hostname } = provider.issuer
  if (protocol !== 'https:' && !['localhost', '127.0.0.1'].includes(hostname))
    throw new Unusable(`${where} issuer moet met https:// beginnen.`)
  const clientSecret = keyFile
    ? keyIn(keyFile, certificateFile, keyId)
    : secretFile
      ? textOf(secretFile)?.trim()
      : environment[secretVariable ?? '']
  if (!clientSecret)
    throw new Unusable(
      keyFile
        ? `${where} in keyFile hoort een sleutel (PEM; P-256, of RSA vanaf 2048 bits), en in certificateFile het certificaat van die sleutel.`
        : `${where} zet het geheim in het bestand van secretFile of in de variabele van secretVariable, of een sleutel in keyFile.`,
    )
  return { ...provider, clientSecret, regions: regions ?? null }
}

function keyIn(keyFile: string, certificateFile?: string, keyId?: string): ClientKey | null {
  const certificate = certificateFile ? textOf(certificateFile) : null
  if (certificateFile && certificate === null) return null
  return clientKeyFrom(textOf(keyFile) ?? '', certificate, keyId ?? null)
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

const hasTwice = (values: string[]) => new Set(values).size < values.length
