const days = 180
const milliseconds = 86_400_000

/** Where somebody tells of a weak spot (RFC 9116). It is always valid for half a year more: a server may stand for long. */
export function securityText(contact: string, site: string | null, now: Date): string {
  const expires = new Date(now.getTime() + days * milliseconds)
  const lines = [
    `Contact: ${contact.includes('@') && !contact.startsWith('https:') ? `mailto:${contact}` : contact}`,
    `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages: nl, en',
  ]
  if (site) lines.push(`Canonical: ${site}/.well-known/security.txt`)
  return `${lines.join('\n')}\n`
}
