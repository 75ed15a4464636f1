import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, weekdayInWords } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { householdOf } from '../household/store.server.ts'
import { text as householdText } from '../household/text.nl.ts'
import { type ConsultationView, consultationOf } from './held/store.server.ts'
import { ParticipantsCard } from './participants-card.tsx'
import { kindNames, partOfDayNames, text } from './text.nl.ts'

export const loader = page('network-consultation:read', async ({ tx, caseId, params, actor, parts }) => {
  const { consultationId } = params
  const held = isId(consultationId) ? await consultationOf(tx, caseId, consultationId) : undefined
  const household = await householdOf(tx, caseId)
  if (!held || !household) throw notFound()
  return {
    held,
    household: { id: household.id, name: household.name },
    mayCorrect: may(actor, 'network-consultation:record', parts),
    mayWrite: may(actor, 'top3-plan:write', parts),
  }
})

const say = text.page

export default function ConsultationPage({
  loaderData: { held, household, mayCorrect, mayWrite },
}: Shown<typeof loader>) {
  const here = `/huishoudens/${household.id}`
  const title = say.title(weekdayInWords(held.heldOn))
  const plan = held.planId
    ? { to: `${here}/plan/${held.planId}`, label: say.toPlan }
    : mayWrite && !held.planStays && { to: `${here}/plan/nieuw`, label: say.writePlan }
  return (
    <>
      <PageHead
        title={title}
        lead={say.lead(kindNames[held.kind], partOfDayNames[held.partOfDay], held.place)}
        crumbs={[
          { label: householdText.list.title, to: '/huishoudens' },
          { label: household.name, to: here },
          { label: text.name },
        ]}
        meta={say.recorded(held.recordedBy, dayInWords(held.recordedOn))}
        next={
          plan && (
            <ButtonLink to={plan.to} kind="primary">
              {plan.label}
            </ButtonLink>
          )
        }
      />
      <Columns
        main={
          <>
            <Voices held={held} />
            <Card title={say.decisions} level={2}>
              <p className="tt-as-typed">{held.decisions}</p>
              {held.planStays && <p>{say.planStays}</p>}
            </Card>
            <Card title={say.dissent} level={2}>
              <p className="tt-as-typed">{held.dissent ?? say.noDissent}</p>
            </Card>
            <CorrectionsCard
              held={held}
              to={mayCorrect ? `${here}/netwerkberaad/${held.id}/aanvulling` : null}
            />
          </>
        }
        side={
          <>
            <ParticipantsCard held={held} />
            <Card title={say.next} level={2}>
              {held.nextOn && <p>{weekdayInWords(held.nextOn)}</p>}
              {held.nextReason && <p className="tt-as-typed">{held.nextReason}</p>}
            </Card>
          </>
        }
      />
    </>
  )
}

type Held = { held: ConsultationView }

function Voices({ held }: Held) {
  return (
    <>
      <OwnVoice by={say.familyVoice}>
        <p className="tt-as-typed">{held.familyVoice}</p>
      </OwnVoice>
      {held.childView && (
        <OwnVoice by={say.childVoice} when={say.asked(held.childAskedHow ?? '')}>
          <p className="tt-as-typed">{held.childView}</p>
        </OwnVoice>
      )}
      {held.childNotAskedReason && (
        <Card title={say.childNotAsked} level={2}>
          <p className="tt-as-typed">{held.childNotAskedReason}</p>
        </Card>
      )}
      <p>{held.privateFamilyTime ? say.privateTimeYes : say.privateTimeNo}</p>
    </>
  )
}

function CorrectionsCard({ held, to }: Held & { to: string | null }) {
  const add = to && (
    <ButtonLink to={to} kind="quiet">
      {say.correct}
    </ButtonLink>
  )
  if (held.corrections.length === 0) return <div>{add}</div>
  return (
    <Card title={say.corrections} level={2} action={add}>
      <Timeline
        items={held.corrections.map(correction => ({
          at: correction.recordedOn,
          when: dayInWords(correction.recordedOn),
          title: correction.by,
          children: <p className="tt-as-typed">{correction.what}</p>,
        }))}
      />
    </Card>
  )
}
