import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { householdOf } from '../household/store.server.ts'
import { holdsOf } from '../safety-phase/rules.ts'
import { heldPiece } from '../safety-phase/store.server.ts'
import { WhatHolds } from '../safety-phase/what-holds.tsx'
import { standingInWords } from './course-card.tsx'
import { type Course, courseNow } from './rules.ts'
import { StepFacts } from './step-facts.tsx'
import { coursePiece } from './store.server.ts'
import { stateMeanings, stateNames, stepNames, text } from './text.nl.ts'
import { wayAddresses, waysNow } from './ways.ts'

export const loader = page('household-case:read', async access => {
  const { tx, caseId, settings } = access
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  const { course, held } = await gather(tx, { course: coursePiece(caseId), held: heldPiece(tx, caseId) })
  return { household, course, held, settings, ways: waysNow(course, access) }
})

function History({ course, openedOn }: { course: Course; openedOn: Parameters<typeof dayInWords>[0] }) {
  const began = {
    at: openedOn,
    when: dayInWords(openedOn),
    title: text.opened,
    by: undefined,
    children: undefined,
  }
  const steps = course.steps.map(step => ({
    at: step.on,
    when: dayInWords(step.on),
    by: step.takenByName,
    title: stepNames[step.step],
    children: (
      <>
        <p>{step.why}</p>
        <StepFacts step={step} />
      </>
    ),
  }))
  const looks = course.looks.map(look => ({
    at: look.lookedOn,
    when: dayInWords(look.lookedOn),
    by: look.byName,
    title: text.look(look.place),
    children: (
      <>
        <p>{text.with(look.withWhom)}</p>
        <p>{look.words}</p>
      </>
    ),
  }))
  const items = [began, ...steps, ...looks].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return <Timeline items={items.toReversed()} />
}

export default function CoursePage({
  loaderData: { household, course, held, settings, ways },
}: Shown<typeof loader>) {
  const here = `/huishoudens/${household.id}`
  const { state, last } = courseNow(course)
  const [first, ...others] = ways
  return (
    <>
      <PageHead
        title={text.title}
        lead={stateMeanings[state]}
        meta={<Badge>{stateNames[state]}</Badge>}
        crumbs={[{ label: household.name, to: here }, { label: text.title }]}
        next={
          first && (
            <ButtonLink kind="primary" to={`${here}/${wayAddresses[first]}`}>
              {text.ways[first]}
            </ButtonLink>
          )
        }
      />
      <Stack>
        {last && (
          <Card title={stateNames[state]} level={2}>
            {standingInWords(course, settings).map(line => (
              <p key={line}>{line}</p>
            ))}
            {course.steps.some(({ step }) => step === 'reopen') && <p>{text.reReport}</p>}
          </Card>
        )}
        {(state === 'running' || state === 'paused') && (
          <Card title={text.missing.title} level={2}>
            {holdsOf(held).length === 0 ? (
              <p>{text.missing.none}</p>
            ) : (
              <WhatHolds caseId={household.id} held={held} />
            )}
          </Card>
        )}
        {others.length > 0 && (
          <Card title={text.other} level={2}>
            <LinkList
              items={others.map(way => ({ to: `${here}/${wayAddresses[way]}`, title: text.ways[way] }))}
            />
          </Card>
        )}
        <Card title={text.history} level={2}>
          <History course={course} openedOn={household.openedOn} />
        </Card>
      </Stack>
    </>
  )
}
