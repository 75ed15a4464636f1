import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { mayConclude, stateOf } from './rules.ts'
import { trainingOf } from './store.server.ts'
import { crumbs, kindNames, stateNames, text } from './text.nl.ts'
import { AboutCard, ParticipantsCard } from './training-parts.tsx'

export const loader = page('practice:read', async ({ tx, actor, params, today }) => {
  const training = await trainingOf(tx, params.trainingId)
  if (!training) throw notFound()
  return { training, today, state: stateOf(training, today), mayWrite: may(actor, 'training:write') }
})

const say = text.page

export type TrainingView = Shown<typeof loader>['loaderData']

export default function TrainingPage({ loaderData: view }: Shown<typeof loader>) {
  const { training, state, mayWrite } = view
  const { id, title, aim, kind, finishedOn, evaluation, days } = training
  const conclude = mayWrite && state !== 'concluded' && mayConclude(days, view.today) && (
    <ButtonLink
      to={`/praktijk/scholing/${id}/afronding`}
      kind={state === 'unconcluded' ? 'primary' : 'secondary'}
    >
      {say.conclude}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title={title}
        lead={aim}
        crumbs={crumbs(title)}
        meta={
          <>
            <Badge tone={state === 'concluded' ? 'good' : 'plain'}>{stateNames[state]}</Badge>
            <span>{kindNames[kind]}</span>
          </>
        }
        next={conclude}
      />
      <Columns
        main={
          <>
            <ParticipantsCard view={view} />
            <Card
              title={say.evaluation}
              level={2}
              meta={finishedOn ? say.finished(dayInWords(finishedOn)) : undefined}
            >
              <p className={evaluation ? 'tt-as-typed' : 'tt-soft'}>{evaluation ?? say.notYet}</p>
            </Card>
          </>
        }
        side={<AboutCard view={view} />}
      />
    </>
  )
}
