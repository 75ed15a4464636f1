import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { isId } from '#src/kernel/id.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text } from '../household/text.nl.ts'
import { secretAddressOf } from './store.server.ts'

export const loader = page('secret-address:read', async ({ tx, caseId, params }) => {
  const address = isId(params.homeId) ? await secretAddressOf(tx, caseId, params.homeId) : undefined
  if (!address) throw notFound()
  return { address, caseId }
})

export default function SecretAddress({ loaderData: { address, caseId } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.secret.title}
        lead={text.secret.lead}
        next={<ButtonLink to={`/huishoudens/${caseId}`}>{text.list.household}</ButtonLink>}
      />
      <Card title={address.label} level={2}>
        <p className="nl-paragraph">
          {address.addressLine}
          <br />
          {[address.postcode, address.town].filter(Boolean).join(' ')}
        </p>
      </Card>
    </>
  )
}
