import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { momentInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { gather } from '#src/platform/database/gather.ts'
import { ActionForm, ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { ErrorSummary } from '#src/ui/form/error-summary.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { plannedAddress } from '../planned-consultation/addresses.ts'
import { liveAddress } from './addresses.ts'
import { ledMeetingAt } from './at.server.ts'
import { CodeForm } from './rules.ts'
import { CodeCard } from './seat/code-card.tsx'
import { type Comer, comersPiece, openCodes, renewCode } from './seat/store.server.ts'
import { text } from './text.nl.ts'

const say = text.codes
const forScreen = 'scherm'

const siteOf = ({ config, url }: Pick<Access, 'config' | 'url'>) => config.publicUrl?.origin ?? url.origin

export const loader = page('live-consultation:take-part', async access => {
  const { tx, caseId, url } = access
  const { plannedId, sittingId } = await ledMeetingAt(access)
  const { comers } = await gather<{ comers: Comer[] }>(tx, { comers: comersPiece(sittingId) })
  const open = await openCodes(tx, sittingId)
  const wanted = url.searchParams.get('voor')
  const shown = open.find(one => (one.seatId ?? forScreen) === wanted)
  return {
    here: `${liveAddress(caseId, plannedId, sittingId)}/codes`,
    to: liveAddress(caseId, plannedId, sittingId),
    site: siteOf(access),
    seatsTo: may(access.actor, 'planned-consultation:prepare', access.parts)
      ? `${plannedAddress(caseId, plannedId)}/plek`
      : null,
    people: comers
      .filter(one => one.byCode)
      .map(one => ({ ...one, hasCode: open.some(code => code.seatId === one.id) })),
    // Only the code that was asked for: who looks at the page gets no other one.
    shown: shown && {
      code: shown.code,
      until: momentInWords(shown.until).split(', ')[1] ?? '',
      name: comers.find(one => one.id === shown.seatId)?.name ?? null,
    },
  }
})

export const action = deed('live-consultation:take-part', {
  form: CodeForm,
  refusals: { unknown: say.unknown },
  run: async access => {
    const { tx, caseId, input } = access
    const { plannedId, sittingId } = await ledMeetingAt(access)
    if (!(await renewCode(tx, sittingId, input.seatId ?? null))) return refuse('unknown')
    return done({
      to: `${liveAddress(caseId, plannedId, sittingId)}/codes?voor=${input.seatId ?? forScreen}`,
    })
  },
})

export default function CodesPage({ loaderData, actionData }: Shown<typeof loader>) {
  const { here, to, site, people, shown, seatsTo } = loaderData
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.title, to }, { label: say.title }]}
      />
      <ErrorSummary errors={(actionData?.form ?? emptyForm).errors} isKept={false} />
      <Stack>
        {shown && <CodeCard {...shown} site={site} />}
        <Card>
          {people.length === 0 && <p>{say.noSeats}</p>}
          {people.map(one => (
            <div key={one.id} className="tt-live-seat">
              <PersonLine name={one.name} detail={stateOf(one)} />
              {one.doubt && <p className="tt-live-doubt">{say.doubts[one.doubt]}</p>}
              {one.doubt && one.doubt !== 'suspected' ? (
                seatsTo && <ButtonLink to={`${seatsTo}/${one.id}`}>{say.seat}</ButtonLink>
              ) : (
                <SeatCode
                  here={here}
                  seatId={one.id}
                  hasCode={one.hasCode}
                  isNew={!one.left && !one.hasCode && !one.doubt}
                />
              )}
            </div>
          ))}
          <div className="tt-live-seat">
            <div>
              <p>
                <strong>{say.screen}</strong>
              </p>
              <p className="tt-soft">{say.screenNote}</p>
            </div>
            <SeatCode here={here} isNew hasCode={false} />
          </div>
        </Card>
      </Stack>
    </>
  )
}

const stateOf = ({ isIn, left, hasCode, doubt }: Comer & { hasCode: boolean }) =>
  doubt ? text.lead.isShut : isIn ? say.entered : hasCode ? say.ready : left ? say.left : say.none

type SeatCodeProps = { here: string; seatId?: string; hasCode: boolean; isNew: boolean }

function SeatCode({ here, seatId, hasCode, isNew }: SeatCodeProps) {
  return (
    <div className="utrecht-button-group">
      {hasCode && (
        <a className="nl-link" href={`${here}?voor=${seatId}`}>
          {say.show}
        </a>
      )}
      <ActionForm action={here} label={isNew ? say.make : say.renew} hidden={seatId ? { seatId } : {}} />
    </div>
  )
}
