import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { AboutCard, AnswerCard, BasisCard } from './barrier-parts.tsx'
import { isSettled, isSettledStage, mayGoUp } from './rules.ts'
import { barrierOf, basisOf } from './store.server.ts'
import { ageInWords, crumbs, stageNames, stageTones, stepNames, text } from './text.nl.ts'

const say = text.page

export const loader = page('practice:read', async ({ tx, actor, params, today, settings }) => {
  const barrier = await barrierOf(tx, params.barrierId, today)
  if (!barrier) throw notFound()
  const mayTakeFurther = may(actor, 'barrier:take-further')
  return {
    barrier,
    basis: await basisOf(tx, barrier.id),
    isLong: !isSettledStage(barrier.stage) && barrier.age >= settings.barrierLongDays,
    readsItems: may(actor, 'steering:read'),
    can: {
      takeFurther: mayTakeFurther,
      bring: mayTakeFurther && mayGoUp(barrier.steps),
      correct: !isSettled(barrier.state) && (mayTakeFurther || barrier.notedById === actor.accountId),
    },
  }
})

export type BarrierView = Shown<typeof loader>['loaderData']

export default function BarrierPage({ loaderData: view }: Shown<typeof loader>) {
  const { barrier, isLong } = view
  return (
    <>
      <PageHead
        title={barrier.title}
        lead={barrier.what}
        crumbs={crumbs(barrier.title)}
        meta={<Badge tone={stageTones[barrier.stage]}>{stageNames[barrier.stage]}</Badge>}
        next={<NextStep view={view} />}
      />
      {isLong && (
        <Notice tone="attention" title={say.long(ageInWords(barrier.age))}>
          <p>{say.longLead}</p>
        </Notice>
      )}
      <Columns
        main={
          <>
            <Card title={say.question} level={2}>
              <p className="tt-as-typed">{barrier.question}</p>
            </Card>
            {barrier.steps.some(step => step.state === 'with-group') && <AnswerCard view={view} />}
            <Card title={say.history} level={2}>
              <Timeline
                items={barrier.steps.toReversed().map(step => ({
                  at: step.onDay,
                  when: dayShort(step.onDay),
                  by: step.takenBy,
                  title: stepNames[step.state],
                  children: <p className="tt-as-typed">{step.note}</p>,
                }))}
              />
            </Card>
          </>
        }
        side={
          <>
            <AboutCard view={view} />
            <BasisCard view={view} />
          </>
        }
      />
    </>
  )
}

/** First to the group that can lift it; after its answer, whether it is gone. */
function NextStep({ view: { barrier, can } }: { view: BarrierView }) {
  const to = `/praktijk/belemmeringen/${barrier.id}`
  if (!can.takeFurther) return null
  const step = (
    <ButtonLink to={`${to}/stap`} kind={barrier.stage === 'answered' ? 'primary' : 'secondary'}>
      {isSettledStage(barrier.stage) ? say.reopen : say.step}
    </ButtonLink>
  )
  if (!can.bring) return step
  return (
    <>
      <ButtonLink to={`${to}/groep`} kind="primary">
        {say.bring}
      </ButtonLink>
      {step}
    </>
  )
}
