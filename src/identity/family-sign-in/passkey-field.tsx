import { Hidden } from '#src/ui/form/text-fields.tsx'

type PasskeyFieldProps = {
  /** Use a key of this device, or make one. */
  does: 'get' | 'create'
  challenge: string
  rpId: string
  /** Who the key is for: an id that says nothing. */
  owner?: string
}

/** Where the device puts what it signed (public/sleutel.js); without that script it stays empty. */
export function PasskeyField({ does, challenge, rpId, owner }: PasskeyFieldProps) {
  return (
    <div hidden data-passkey={does} data-challenge={challenge} data-rp={rpId} data-owner={owner}>
      <Hidden name="passkey" value="" />
      <script type="module" src="/sleutel.js" />
    </div>
  )
}
