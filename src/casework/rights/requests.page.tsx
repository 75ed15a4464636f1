import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { OffersPart } from '../confidant/offers-part.tsx'
import { offersOf } from '../confidant/store.server.ts'
import { addressOf } from './addresses.ts'
import { householdName } from './at.server.ts'
import { text as destruction } from './destruction/text.nl.ts'
import { dueOn } from './rules.ts'
import { StatementsPart } from './statements-part.tsx'
import { requestsOf } from './store.server.ts'
import { kindNames, stateOf, text } from './text.nl.ts'

const { hold } = destruction

export const loader = page('rights:read', async access => {
  const { tx, caseId, today, settings, actor, parts } = access
  const requests = (await requestsOf(tx, caseId)).map(one => {
    const due = dueOn(one, settings)
    return { ...one, due, isLate: due !== null && due < today }
  })
  return {
    caseId,
    statements: requests.filter(one => one.kind === 'statement' && one.planId === null),
    here: addressOf(caseId),
    name: await householdName(access),
    offers: await offersOf(tx, caseId),
    open: requests.filter(one => one.due !== null),
    closed: requests.filter(one => one.due === null),
    canRecord: may(actor, 'rights:record', parts),
  }
})

type View = Shown<typeof loader>['loaderData']

export default function ShowRequests({ loaderData: view }: Shown<typeof loader>) {
  const { caseId, here, name, offers, statements, open, closed, canRecord } = view
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
        next={
          canRecord && (
            <ButtonLink kind="primary" to={`${here}/nieuw`}>
              {text.record}
            </ButtonLink>
          )
        }
      />
      <Stack>
        {open.length + closed.length === 0 && <Empty title={text.none}>{text.noneLead}</Empty>}
        {open.length > 0 && <Lines here={here} requests={open} />}
        {closed.length > 0 && (
          <Section title={text.closedTitle}>
            <Lines here={here} requests={closed} />
          </Section>
        )}
        <p>
          <a className="nl-link" href={`${here}/stop`}>
            {hold.title}
          </a>
        </p>
        <StatementsPart caseId={caseId} statements={statements} />
        <OffersPart caseId={caseId} offers={offers} />
      </Stack>
    </>
  )
}

const Lines = ({ here, requests }: { here: string; requests: View['open'] }) => (
  <LinkList
    items={requests.map(({ id, kind, name, due, isLate, state }) => ({
      to: `${here}/${id}`,
      title: `${kindNames[kind]} · ${name}`,
      note: due ? noteOn({ kind, state, isLate }, dayInWords(due)) : undefined,
      badge: <Badge tone={isLate ? 'attention' : 'plain'}>{stateOf({ kind, state })}</Badge>,
    }))}
  />
)

function noteOn(
  { kind, state, isLate }: Pick<View['open'][number], 'kind' | 'state' | 'isLate'>,
  day: string,
) {
  if (kind === 'statement') return text.readBefore(day)
  if (state === 'confirmed') return text.doBefore(day)
  return isLate ? text.late(day) : text.before(day)
}
