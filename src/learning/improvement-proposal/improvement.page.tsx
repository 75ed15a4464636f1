import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { supportLabel } from '../lesson/text.nl.ts'
import { EffectCard } from './effect-card.tsx'
import { measuredFor } from './measured.server.ts'
import { isRealised, nextStates } from './rules.ts'
import { type Improvement, improvementOn } from './store.server.ts'
import { bodyNames, crumbs, modeNames, stateNames, text } from './text.nl.ts'

export const loader = page('practice:read', async ({ tx, actor, params, today, settings }) => {
  const improvement = await improvementOn(tx, params.improvementId ?? '', today, settings)
  if (!improvement) throw notFound()
  return {
    improvement,
    today,
    measured: await measuredFor(tx, improvement),
    canStep: may(actor, 'improvement:write') && nextStates(improvement.state).length > 0,
  }
})

const say = text.page

export default function ImprovementPage({
  loaderData: { improvement, today, measured, canStep },
}: Shown<typeof loader>) {
  const { id, title, state, change, effectCheckOn } = improvement
  const isCheckDue = state === 'realised' && effectCheckOn !== null && effectCheckOn <= today
  const step = canStep && (
    <ButtonLink to={`/praktijk/voorstellen/${id}/stap`} kind="primary">
      {say.step}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title={title}
        lead={change}
        crumbs={crumbs(title)}
        meta={<Badge tone={isRealised(state) ? 'good' : 'plain'}>{stateNames[state]}</Badge>}
        next={step}
      />
      {improvement.lessons.some(lesson => !lesson.isSupported) && (
        <Notice tone="attention" title={say.weak}>
          <p>{say.weakLead}</p>
        </Notice>
      )}
      {isCheckDue && <Notice tone="attention" title={say.checkDue(dayInWords(effectCheckOn))} />}
      <Columns
        main={
          <>
            <Card title={say.restsOn} level={2}>
              <RestsOn improvement={improvement} />
            </Card>
            <EffectCard improvement={improvement} measured={measured} />
            <Card title={say.history} level={2}>
              <Timeline
                items={improvement.steps.toReversed().map(one => ({
                  at: one.onDay,
                  when: dayShort(one.onDay),
                  by: one.takenBy,
                  title: stateNames[one.state],
                  children: <p className="tt-as-typed">{one.note}</p>,
                }))}
              />
            </Card>
          </>
        }
        side={<About improvement={improvement} mayCorrect={canStep} />}
      />
    </>
  )
}

function RestsOn({ improvement: { lessons, reason } }: { improvement: Improvement }) {
  if (lessons.length === 0) return <p>{reason ?? say.noLesson}</p>
  return (
    <>
      <LinkList
        items={lessons.map(({ id, title, isSupported }) => ({
          to: `/praktijk/lessen/${id}`,
          title,
          note: isSupported ? supportLabel.yes : supportLabel.no,
        }))}
      />
      {reason && <p>{reason}</p>}
    </>
  )
}

function About({ improvement, mayCorrect }: { improvement: Improvement; mayCorrect: boolean }) {
  const { id, problem, owner, body, mode, realisedOn } = improvement
  return (
    <Card
      title={say.problem}
      level={2}
      action={
        mayCorrect && (
          <ButtonLink to={`/praktijk/voorstellen/${id}/tekst`} kind="quiet">
            {say.correct}
          </ButtonLink>
        )
      }
    >
      <p className="tt-as-typed">{problem}</p>
      <Facts
        items={[
          { term: say.owner, value: owner },
          { term: say.body, value: bodyNames[body] },
          { term: say.mode, value: modeNames[mode] },
          ...(realisedOn ? [{ term: say.realised, value: dayInWords(realisedOn) }] : []),
        ]}
      />
    </Card>
  )
}
