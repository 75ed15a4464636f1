import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'

/** How the product proves itself at a provider without a secret that both hold (`private_key_jwt`). */
export type ClientKey = {
  key: KeyObject
  /** What the provider calls this key. */
  keyId: string | null
  /** SHA-256 of the certificate that the provider knows it by, in base64url. */
  certificate: string | null
}

/** Of two kinds of keys it is sure how a provider reads what they sign: P-256, and RSA from 2048 bits. */
function isUsable({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): boolean {
  return (
    (type === 'ec' && details?.namedCurve === 'prime256v1') ||
    (type === 'rsa' && (details?.modulusLength ?? 0) >= 2048)
  )
}

/** The key in a PEM file, with its certificate where there is one; null when these can't work. */
export function clientKeyFrom(pem: string, certificate: string | null, keyId: string | null) {
  try {
    const key = createPrivateKey(pem)
    if (!isUsable(key)) return null
    const known = certificate === null ? null : new X509Certificate(certificate)
    if (known && !known.checkPrivateKey(key)) return null
    const hash = known && Buffer.from(known.fingerprint256.replaceAll(':', ''), 'hex').toString('base64url')
    return { key, keyId, certificate: hash } satisfies ClientKey
  } catch {
    return null
  }
}

/** As the browser's own cryptography takes it: this kind of key signs this kind of proof. */
export const signingKeyOf = ({ key }: ClientKey) =>
  key.asymmetricKeyType === 'ec'
    ? key.toCryptoKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign'])
    : key.toCryptoKey({ name: 'RSA-PSS', hash: 'SHA-256' }, false, ['sign'])
