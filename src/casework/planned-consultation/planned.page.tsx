import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayOf } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { liveAddress, outcomeAddress } from '../live-consultation/addresses.ts'
import { LiveWay } from '../live-consultation/live-way.tsx'
import { heldOf } from '../live-consultation/outcome/store.server.ts'
import { text as outcomeText } from '../live-consultation/outcome/text.nl.ts'
import { text as stop } from '../live-consultation/stop/text.nl.ts'
import { kindNames } from '../network-consultation/text.nl.ts'
import { momentAddress, plannedAddress, recordAddress } from './addresses.ts'
import { plannedAt } from './at.server.ts'
import { invitationsTodo, isSettled, type Missing, missingFor } from './rules.ts'
import { factsOf, SeatsCard } from './seats-card.tsx'
import { SittingsCard } from './sittings-card.tsx'
import type { Planned } from './store.server.ts'
import { stateInWords, text } from './text.nl.ts'

const say = text.page

export const loader = page(
  'planned-consultation:read',
  async ({ tx, actor, caseId, params, parts, now, today }) => {
    const planned = await plannedAt(tx, caseId, params)
    const { sittings } = await heldOf(tx, planned.id)
    const isClosed = sittings.length > 0 && sittings.every(one => one.isClosed)
    return {
      caseId,
      today,
      name: (await householdOf(tx, caseId))?.name ?? '',
      planned,
      isClosed,
      // What is today, or was opened, can be held.
      opened: sittings.filter(one => one.isOpen && !one.isClosed).map(one => one.id),
      closed: sittings.filter(one => one.isClosed).map(one => one.id),
      stopped: sittings.find(one => one.isStopped)?.id ?? null,
      isOver: planned.sittings.every(one => one.endsAt !== null && one.endsAt <= now),
      canPrepare: may(actor, 'planned-consultation:prepare', parts) && !isSettled(planned.state) && !isClosed,
    }
  },
)

type View = Shown<typeof loader>['loaderData']

export default function PlannedPage({ loaderData: view }: Shown<typeof loader>) {
  const { caseId, name, planned, canPrepare } = view
  const isOver = isSettled(planned.state) || view.isClosed
  const missing = isOver ? [] : missingFor(factsOf(planned), planned.sittings)
  return (
    <>
      <PageHead
        title={`${kindNames[planned.kind]}: ${stateInWords(planned.state, view.isClosed)}`}
        lead={planned.purpose}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: isOver ? text.held : text.title }]}
        next={liveNow(view) ?? (canPrepare && <NextStep view={view} missing={missing} />)}
      />
      {view.stopped && (
        <Notice tone="danger" title={stop.title}>
          <a className="nl-link" href={`${liveAddress(caseId, planned.id, view.stopped)}/gestopt`}>
            {stop.whatNow}
          </a>
        </Notice>
      )}
      {missing
        .filter(what => what !== 'moment')
        .map(what => (
          <Notice key={what} tone={what === 'meeting' ? 'danger' : 'attention'}>
            {text.missing[what]}
          </Notice>
        ))}
      <Columns
        main={<SeatsCard caseId={caseId} planned={planned} canPrepare={canPrepare} />}
        side={
          <>
            <SittingsCard caseId={caseId} planned={planned} canPrepare={canPrepare} />
            <AboutCard
              caseId={caseId}
              planned={planned}
              canPrepare={canPrepare}
              wasOpened={view.opened.length + view.closed.length > 0 && !asksOutcome(view)}
            />
          </>
        }
      />
    </>
  )
}

const asksOutcome = ({ planned, isClosed }: View) => isClosed && !isSettled(planned.state)

/** The way into a sitting that is held, or can be from today on; to what came of it when all were closed. */
function liveNow(view: View) {
  const { caseId, planned, opened, closed, canPrepare, today } = view
  if (isSettled(planned.state)) return null
  if (asksOutcome(view))
    return (
      <ButtonLink to={outcomeAddress(caseId, planned.id)} kind="primary">
        {outcomeText.page.see}
      </ButtonLink>
    )
  const sittings = planned.sittings.filter(
    one =>
      !closed.includes(one.id) &&
      (opened.includes(one.id) || (canPrepare && one.beginsAt !== null && dayOf(one.beginsAt) === today)),
  )
  if (sittings.length === 0) return null
  return (
    <LiveWay
      at={{ caseId, plannedId: planned.id }}
      sittings={sittings}
      opened={opened}
      isOne={planned.sittings.length === 1}
    />
  )
}

/** The one thing to do now. */
function NextStep({ view: { caseId, planned, isOver }, missing }: { view: View; missing: Missing[] }) {
  const here = plannedAddress(caseId, planned.id)
  const wasAsked = planned.seats.some(seat => seat.askedUntil !== null || seat.hasAnswered)
  const isFree = planned.state !== 'prepared'
  const [to, label] = isOver
    ? [recordAddress(caseId, planned.id), say.record]
    : missing[0] === 'people'
      ? [`${here}/plek/nieuw`, say.add]
      : missing.includes('moment') && !wasAsked
        ? [`${here}/vraag`, say.ask]
        : missing.includes('moment')
          ? [
              momentAddress(caseId, planned.id, planned.sittings.find(one => !one.beginsAt)?.number ?? 1),
              say.choose,
            ]
          : missing.length > 0 || (!isFree && !invitationsTodo(planned))
            ? [null, '']
            : [`${here}/uitnodigen`, isFree ? say.invite : say.inviteAgain]
  return (
    to && (
      <ButtonLink to={to} kind="primary">
        {label}
      </ButtonLink>
    )
  )
}

function AboutCard({
  caseId,
  planned,
  canPrepare,
  wasOpened,
}: {
  caseId: string
  planned: Planned
  canPrepare: boolean
  wasOpened: boolean
}) {
  const here = plannedAddress(caseId, planned.id)
  return (
    <Card title={say.about} level={2}>
      <Facts
        items={[
          { term: say.facilitator, value: planned.facilitator },
          { term: say.private, value: planned.privateFamilyTime ? text.plan.yes : text.plan.no },
          ...(planned.sharedBeforehand ? [{ term: say.shared, value: planned.sharedBeforehand }] : []),
        ]}
      />
      {wasOpened && (
        <p>
          <a className="nl-link" href={outcomeAddress(caseId, planned.id)}>
            {outcomeText.page.see}
          </a>
        </p>
      )}
      {canPrepare && (
        <CardFoot>
          <ButtonLink to={`${here}/wijzig`}>{say.change}</ButtonLink>
          <a className="nl-link" href={recordAddress(caseId, planned.id)}>
            {say.record}
          </a>
          {planned.state === 'prepared' && (
            <a className="nl-link" href={`${here}/stap/verzetten`}>
              {say.reschedule}
            </a>
          )}
          <a className="nl-link" href={`${here}/stap/afzeggen`}>
            {say.cancel}
          </a>
        </CardFoot>
      )}
    </Card>
  )
}
