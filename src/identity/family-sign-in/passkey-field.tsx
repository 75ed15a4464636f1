import { Hidden } from '#src/ui/form/text-fields.tsx'

type PasskeyFieldProps = {
  /** Use a key of this device, or make one. */
  does: 'get' | 'create'
  challenge: string
  rpId: string
  /** Who the key is for: an id that says nothing. */
  owner?: string
  /** What the device calls whose key it is; without one it says nothing of what this site is for. */
  name?: string
}

/** The id of an account as a device keeps it. */
export const ownerOf = (accountId: string): string =>
  Buffer.from(accountId.replaceAll('-', ''), 'hex').toString('base64url')

/** Where the device puts what it signed (public/sleutel.js); without that script it stays empty. */
export function PasskeyField({ does, challenge, rpId, owner, name }: PasskeyFieldProps) {
  return (
    <div
      hidden
      data-passkey={does}
      data-challenge={challenge}
      data-rp={rpId}
      data-owner={owner}
      data-name={name}
    >
      <Hidden name="passkey" value="" />
      <script type="module" src="/sleutel.js" />
    </div>
  )
}
