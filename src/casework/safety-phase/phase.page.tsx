import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { householdOf } from '../household/store.server.ts'
import { PhaseSteps } from './phase-steps.tsx'
import { holdsOf, phaseAfter } from './rules.ts'
import { type PhaseOverview, phasesOf } from './store.server.ts'
import { phaseMeanings, phaseNames, text } from './text.nl.ts'
import { WhatHolds } from './what-holds.tsx'

export const loader = page('household-case:read', async ({ tx, actor, caseId, parts }) => {
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  return {
    household,
    overview: await phasesOf(tx, caseId),
    canMove: household.closedOn === null && may(actor, 'safety-phase:move', parts),
  }
})

function Held({ caseId, overview: { steps, held } }: { caseId: string; overview: PhaseOverview }) {
  if (phaseAfter(steps) === 'recovery') return <p>{text.heldLast}</p>
  const holds = holdsOf(held)
  const byChallenge = holds.length > 0 && !holds.includes('danger') && !holds.includes('incident')
  return (
    <>
      <WhatHolds caseId={caseId} held={held} />
      {byChallenge && <p>{held.settledChallengeId ? text.challengeReady : text.challengeNeeded}</p>}
      {byChallenge && held.settledChallengeId && (
        <p>
          <a className="nl-link" href={`/huishoudens/${caseId}/tegenspraak/${held.settledChallengeId}`}>
            {text.challengeRead}
          </a>
        </p>
      )}
    </>
  )
}

export default function Phase({ loaderData: { household, overview, canMove } }: Shown<typeof loader>) {
  const here = `/huishoudens/${household.id}`
  const move = canMove && (
    <ButtonLink kind="primary" to={`${here}/fase/wijzig`}>
      {text.move}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title={text.title}
        lead={phaseMeanings[phaseAfter(overview.steps)]}
        crumbs={[{ label: household.name, to: here }, { label: text.title }]}
        next={move}
      />
      <Stack>
        <Card>
          <PhaseSteps overview={overview} openedOn={household.openedOn} />
        </Card>
        <Card title={text.heldTitle} level={2}>
          <Held caseId={household.id} overview={overview} />
        </Card>
        <Card title={text.history} level={2}>
          <Timeline
            items={[
              ...overview.steps.toReversed().map(step => ({
                at: step.on,
                when: dayInWords(step.on),
                by: step.takenByName,
                title: phaseNames[step.phase],
                children: step.challengeId ? `${step.why} (${text.withChallenge})` : step.why,
              })),
              { at: household.openedOn, when: dayInWords(household.openedOn), title: text.began },
            ]}
          />
        </Card>
      </Stack>
    </>
  )
}
