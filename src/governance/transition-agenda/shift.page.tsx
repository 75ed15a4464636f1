import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayShort } from '#src/kernel/day.ts'
import { barriersForSteering } from '#src/learning/public.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { BarrierName, BarrierState } from './barrier-section.tsx'
import type { Place } from './rules.ts'
import { type Shift, shiftOf } from './store.server.ts'
import { home, modeNames, placeNames, recommendationNames, text } from './text.nl.ts'

const say = text.shift

export const loader = page('steering:read', async ({ tx, actor, params }) => {
  const shift = await shiftOf(tx, params.shiftId)
  if (!shift) throw notFound()
  const barrier = (await barriersForSteering(tx)).find(one => one.id === shift.barrierId) ?? null
  return { shift, barrier, mayWrite: may(actor, 'transition-agenda:write') }
})
type View = Shown<typeof loader>['loaderData']

const placed = ({ mode }: Pick<Shift, 'mode'>, place: Place | null) =>
  place === null ? say.offNow : text.list.place(place, placeNames[mode][place])

export default function ShiftPage({ loaderData: view }: Shown<typeof loader>) {
  const { shift, barrier, mayWrite } = view
  const next = mayWrite && (
    <>
      <ButtonLink to={`${home}/${shift.id}/plek`} kind="primary">
        {say.move}
      </ButtonLink>
      <ButtonLink to={`${home}/${shift.id}/wijzig`}>{say.change}</ButtonLink>
    </>
  )
  const isBehind = barrier?.state === 'lifted' && shift.place !== null && shift.place < 4
  return (
    <>
      <PageHead
        title={shift.title}
        lead={shift.what}
        crumbs={steeringCrumbs(shift.title, { label: text.list.title, to: home })}
        next={next}
      />
      {isBehind && (
        <Notice tone="notice">
          <p>{say.isLifted}</p>
        </Notice>
      )}
      <Columns
        main={
          <Card title={say.history} level={2}>
            <Timeline
              items={shift.steps.toReversed().map(step => ({
                at: step.onDay,
                when: dayShort(step.onDay),
                by: step.takenBy,
                title: placed(shift, step.place),
                children: <p className="tt-as-typed">{step.why}</p>,
              }))}
            />
          </Card>
        }
        side={<AboutCard view={view} />}
      />
    </>
  )
}

function AboutCard({ view: { shift, barrier, mayWrite } }: { view: View }) {
  const { mode, serves, lifter, place } = shift
  return (
    <Card title={say.about} level={2}>
      <Facts
        items={[
          { term: say.mode, value: modeNames[mode] },
          { term: say.now, value: placed(shift, place) },
          {
            term: say.serves,
            value:
              serves.length === 0 ? (
                <span className="tt-soft">{say.servesNone}</span>
              ) : (
                <ul>
                  {serves.map(one => (
                    <li key={one}>{recommendationNames[one]}</li>
                  ))}
                </ul>
              ),
          },
          { term: say.lifter, value: lifter ?? <span className="tt-soft">{say.unknown}</span> },
          ...(barrier
            ? [
                {
                  term: say.barrier,
                  value: (
                    <>
                      <BarrierName barrier={barrier} inPractice={mayWrite} />{' '}
                      <BarrierState barrier={barrier} />
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  )
}
