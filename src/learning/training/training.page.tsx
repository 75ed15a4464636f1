import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, weekdayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { stateOf } from './rules.ts'
import { trainingOf } from './store.server.ts'
import { kindNames, stateNames, text } from './text.nl.ts'

export const loader = page('practice:read', async ({ tx, actor, params, today }) => {
  const training = await trainingOf(tx, params.trainingId ?? '')
  if (!training) throw notFound()
  return { training, state: stateOf(training, today), mayWrite: may(actor, 'training:write') }
})

const say = text.page

export default function TrainingPage({ loaderData: { training, state, mayWrite } }: Shown<typeof loader>) {
  const { id, title, aim, kind, provider, days, participants, agreement, finishedOn, evaluation } = training
  const { improvementId, improvement } = training
  return (
    <>
      <PageHead
        title={title}
        lead={aim}
        crumbs={[{ label: text.practice, to: '/praktijk' }, { label: title }]}
        meta={
          <>
            <Badge tone={state === 'concluded' ? 'good' : 'plain'}>{stateNames[state]}</Badge>
            <span>{kindNames[kind]}</span>
          </>
        }
        next={
          mayWrite &&
          state !== 'concluded' && (
            <ButtonLink
              to={`/praktijk/scholing/${id}/afronding`}
              kind={state === 'unconcluded' ? 'primary' : 'secondary'}
            >
              {say.conclude}
            </ButtonLink>
          )
        }
      />
      <Columns
        main={
          <Card
            title={say.evaluation}
            level={2}
            meta={finishedOn ? say.finished(dayInWords(finishedOn)) : undefined}
          >
            <p className={evaluation ? 'tt-as-typed' : 'tt-soft'}>{evaluation ?? say.notYet}</p>
          </Card>
        }
        side={
          <Card
            title={say.about}
            level={2}
            action={
              mayWrite && (
                <ButtonLink to={`/praktijk/scholing/${id}/gegevens`} kind="quiet">
                  {say.correct}
                </ButtonLink>
              )
            }
          >
            <Facts
              items={[
                { term: say.provider, value: provider },
                {
                  term: say.days,
                  value: days.length > 0 ? days.map(day => weekdayInWords(day)).join(' en ') : say.noDays,
                },
                {
                  term: say.participants,
                  value:
                    participants.map(one => `${one.organisation}: ${one.people}`).join('; ') ||
                    say.noParticipants,
                },
                ...(agreement ? [{ term: say.agreement, value: agreement }] : []),
                ...(improvementId
                  ? [
                      {
                        term: say.improvement,
                        value: (
                          <a className="nl-link" href={`/praktijk/voorstellen/${improvementId}`}>
                            {improvement}
                          </a>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          </Card>
        }
      />
    </>
  )
}
