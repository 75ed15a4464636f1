import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { barriersForSteering } from '#src/learning/public.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Columns, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { BarrierSection } from './barrier-section.tsx'
import { CurvePicture } from './curve-picture.tsx'
import { ReviewSection } from './review-section.tsx'
import { lens, lensIn, onAgenda, reviewState } from './rules.ts'
import { ShiftList } from './shift-list.tsx'
import { reviewsOf, shiftsOf } from './store.server.ts'
import { home, placeChoices, recommendationNames, text } from './text.nl.ts'

const say = text.list

export const loader = page('steering:read', async ({ tx, actor, today, url }: Access) => {
  const shifts = await shiftsOf(tx)
  const reviews = await reviewsOf(tx)
  const nextOn = reviews[0]?.nextOn ?? null
  const listed = onAgenda(shifts)
  return {
    shifts: listed,
    off: shifts.filter(shift => shift.place === null),
    through: lensIn(url.searchParams.get('bril')),
    served: lens(listed),
    barriers: await barriersForSteering(tx),
    reviews,
    nextOn,
    review: reviewState(nextOn, today),
    mayWrite: may(actor, 'transition-agenda:write'),
  }
})
export type AgendaView = Shown<typeof loader>['loaderData']

export default function TransitionAgenda({ loaderData: view }: Shown<typeof loader>) {
  const { shifts, off, mayWrite } = view
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={steeringCrumbs(say.title)}
        next={mayWrite && <NextStep view={view} />}
      />
      {view.review === 'due' && view.nextOn && (
        <Notice tone="attention" title={say.isDue}>
          <p>{say.dueSince(dayInWords(view.nextOn))}</p>
        </Notice>
      )}
      {shifts.length === 0 ? (
        <Empty title={say.empty}>{mayWrite && say.emptyLead}</Empty>
      ) : (
        <Columns
          main={
            <>
              <CurveCard view={view} />
              <LensCard view={view} />
            </>
          }
          side={<ShiftList view={view} />}
        />
      )}
      <Stack>
        <BarrierSection view={view} />
        <ReviewSection view={view} />
        {off.length > 0 && (
          <Fold summary={say.off} count={off.length}>
            <LinkList
              items={off.map(({ id, title, steps }) => ({
                to: `${home}/${id}`,
                title,
                note: steps.at(-1)?.why,
              }))}
            />
          </Fold>
        )}
      </Stack>
    </>
  )
}

type WithView = { view: AgendaView }

/** Looking at the agenda when that is due, else what is missing on it. */
const NextStep = ({ view: { review } }: WithView) =>
  review === 'due' ? (
    <ButtonLink to={`${home}/herijken`} kind="primary">
      {say.review}
    </ButtonLink>
  ) : (
    <ButtonLink to={`${home}/nieuw`} kind="primary">
      {say.add}
    </ButtonLink>
  )

function CurveCard({ view: { shifts, through } }: WithView) {
  return (
    <Card title={say.curve} level={2}>
      <p className="tt-soft">{say.curveLead}</p>
      <CurvePicture shifts={shifts} isFaint={shift => through !== null && !shift.serves.includes(through)} />
      <Fold summary={say.scale}>
        <ol>
          {Object.entries(placeChoices).map(([place, words]) => (
            <li key={place}>{words}</li>
          ))}
        </ol>
      </Fold>
    </Card>
  )
}

function LensCard({ view: { served, through } }: WithView) {
  return (
    <Card title={say.lens} level={2}>
      <p className="tt-soft">{say.lensLead}</p>
      <LinkList
        items={served.map(({ recommendation, shifts }) => ({
          to: recommendation === through ? home : `${home}?bril=${recommendation}`,
          title: recommendationNames[recommendation],
          note: recommendation === through ? say.all : undefined,
          badge:
            shifts.length === 0 ? (
              <Badge tone="attention">{say.unserved}</Badge>
            ) : (
              <Badge>{say.served(shifts.length)}</Badge>
            ),
        }))}
      />
    </Card>
  )
}
