import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Hidden } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { liveAddress } from '../addresses.ts'
import { meetingAt } from '../at.server.ts'
import { numbersShown } from '../private/rules.ts'
import { besideNow, type ForFacilitator } from '../private/store.server.ts'
import { text as live } from '../text.nl.ts'
import { shownNumbers } from './rules.ts'
import { hideScores, showScores } from './store.server.ts'
import { faceNames, text } from './text.nl.ts'

const say = text.all

async function scoresAt(access: Pick<Access, 'tx' | 'actor' | 'caseId' | 'params'>) {
  const { plannedId, sittingId } = await meetingAt(access)
  const { facilitator, ...beside } = await besideNow(access.tx, sittingId)
  if (!facilitator) throw notFound()
  return { beside, facilitator, sittingId, to: liveAddress(access.caseId, plannedId, sittingId) }
}

export const loader = page('live-consultation:take-part', async access => {
  const { beside, facilitator, to } = await scoresAt(access)
  const seatOf = (id: string) => beside.seats.find(seat => seat.id === id)
  const scores = facilitator.scores.map(one => ({
    ...one,
    name: seatOf(one.seatId)?.name ?? '',
    isChild: seatOf(one.seatId)?.isChild ?? true,
  }))
  return {
    to,
    scores,
    without: beside.seats.filter(({ id }) => !scores.some(one => one.seatId === id)).map(({ name }) => name),
    shown: numbersShown(beside),
    wasShown: beside.shown.length > 0,
    canShow: shownNumbers(scores, access.settings.meetingScoresLeast),
    least: access.settings.meetingScoresLeast,
  }
})

export const action = deed('live-consultation:take-part', {
  form: z.object({ what: z.enum(['show', 'hide']) }),
  refusals: { 'not-now': say.notNow },
  constraints: { meeting_is_open: { refusal: 'not-now' } },
  run: async access => {
    const { sittingId, to } = await scoresAt(access)
    if (access.input.what === 'show') {
      if (!(await showScores(access.tx, sittingId))) return refuse('not-now')
      return done({ to, flash: say.shownFlash })
    }
    await hideScores(access.tx, sittingId)
    return done({ to, flash: say.hidden })
  },
})

type View = Shown<typeof loader>['loaderData']

export default function ScoresPage({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { scores, without, to } = view
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: live.backTo, to }, { label: say.title }]}
      />
      <Stack>
        {scores.length === 0 ? <p>{say.none}</p> : <ScoresTable scores={scores} />}
        {without.length > 0 && (
          <p>
            {say.without}: {without.join(', ')}.
          </p>
        )}
        <ShowCard view={view} form={actionData?.form ?? emptyForm} />
      </Stack>
    </>
  )
}

type Row = ForFacilitator['scores'][number] & { name: string; isChild: boolean }
const gave = ({ score, face }: Row) =>
  [score?.toString(), face === null ? undefined : say.face(faceNames[face] ?? '')].filter(Boolean).join('. ')

const ScoresTable = ({ scores }: { scores: Row[] }) => (
  <Table
    caption={say.title}
    hideCaption
    stack
    rowHeader="who"
    columns={[
      { key: 'who', label: say.who },
      { key: 'gave', label: say.gave },
      { key: 'why', label: say.why },
      { key: 'may', label: say.may },
    ]}
    rows={scores.map(one => ({
      key: one.seatId,
      who: one.name,
      gave: gave(one),
      why: one.why ?? '',
      may: one.isChild ? say.child : one.mayBeShown ? say.yes : say.no,
    }))}
  />
)

function ShowCard({
  view: { shown, wasShown, canShow, least, to },
  form,
}: {
  view: View
  form: typeof emptyForm
}) {
  if (wasShown && !shown) return <p>{say.gone}</p>
  const what = shown ? 'hide' : 'show'
  return (
    <Card title={live.lead.large} level={2}>
      <p>
        {shown ? say.shownNow(shown.join(', ')) : canShow ? say.showLead(canShow.join(', ')) : say.few(least)}
      </p>
      {(shown || canShow) && (
        <Form form={form} submit={say[what]} cancelTo={to}>
          <Hidden name="what" value={what} />
        </Form>
      )}
    </Card>
  )
}
