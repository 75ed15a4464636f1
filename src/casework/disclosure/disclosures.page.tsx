import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdName } from './at.server.ts'
import { disclosureLines } from './disclosure-card.tsx'
import { type Consent, sharedOf } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('disclosure:read', async access => ({
  caseId: access.caseId,
  name: await householdName(access),
  ...(await sharedOf(access.tx, access.caseId)),
}))

export default function ShowDisclosures({
  loaderData: { caseId, name, disclosures, consents },
}: Shown<typeof loader>) {
  const here = `/huishoudens/${caseId}/verstrekkingen`
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
        next={
          <ButtonLink kind="primary" to={`${here}/nieuw`}>
            {text.record}
          </ButtonLink>
        }
      />
      <Stack>
        <Card title={text.shared} level={2}>
          {disclosures.length > 0 ? (
            <LinkList items={disclosureLines(caseId, disclosures)} />
          ) : (
            <p>{text.none}</p>
          )}
        </Card>
        <Card
          title={text.consents}
          level={2}
          action={<ButtonLink to={`${here}/toestemming/nieuw`}>{text.recordConsent}</ButtonLink>}
        >
          <p>{text.consentLead}</p>
          {consents.length === 0 && <p>{text.noConsents}</p>}
          {consents.map(consent => (
            <ShowConsent key={consent.id} consent={consent} here={here} />
          ))}
        </Card>
      </Stack>
    </>
  )
}

function ShowConsent({ consent, here }: { consent: Consent; here: string }) {
  const { id, name, forWhat, how, givenOn, withdrawnOn, withdrawnWords } = consent
  return (
    <Card
      title={text.consentOf(name, dayInWords(givenOn))}
      meta={
        withdrawnOn ? (
          <Badge tone="attention">{text.withdrawn(dayInWords(withdrawnOn))}</Badge>
        ) : (
          <Badge tone="good">{text.holds}</Badge>
        )
      }
    >
      <p className="tt-as-typed">{forWhat}</p>
      <p className="tt-soft tt-as-typed">{how}</p>
      {withdrawnWords && <p className="tt-as-typed">{withdrawnWords}</p>}
      {!withdrawnOn && (
        <p>
          <a className="nl-link" href={`${here}/toestemming/${id}/intrekken`}>
            {text.withdraw}
            <span className="tt-hidden">: {forWhat}</span>
          </a>
        </p>
      )}
    </Card>
  )
}
