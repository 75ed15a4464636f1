import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { done } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { plannedAddress } from '../planned-consultation/addresses.ts'
import { liveAddress, outcomeAddress } from './addresses.ts'
import { meetingAt } from './at.server.ts'
import { choosing } from './choosing.server.ts'
import { text as family } from './family-time/text.nl.ts'
import { LiveRoot } from './live-root.tsx'
import { text as outcomeText } from './outcome/text.nl.ts'
import { factsNow, Pieces, standingIn, stepIn } from './pieces.tsx'
import { doBeside, doLeading } from './private/deeds.server.ts'
import { LeadForm, PartForm } from './rules.ts'
import { SayForm, WayToSay } from './say-form.tsx'
import { changeWords, moveTo, putBefore, say } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('live-consultation:take-part', async access => {
  const { tx, actor, caseId } = access
  const { plannedId, sittingId, leads } = await meetingAt(access)
  const who = leads ? ('leads' as const) : ('part' as const)
  const name = (await householdOf(tx, caseId))?.name ?? ''
  return { caseId, plannedId, sittingId, who, name, me: actor.accountId, ...(await factsNow(tx, sittingId)) }
})

export const action = deed('live-consultation:take-part', {
  form: async access => ((await meetingAt(access)).leads ? LeadForm : PartForm),
  refusals: { closed: text.say.closed, gone: text.say.gone, theirs: family.theirs, over: family.over },
  constraints: {
    meeting_is_open: { refusal: 'closed' },
    family_time_is_theirs: { refusal: 'theirs' },
    family_time_follows: { refusal: 'over' },
    meeting_line_audience_check: { refusal: 'over' },
    words_within_line: { refusal: 'gone' },
    meeting_words_line_id_sitting_id_fkey: { refusal: 'gone' },
    meeting_order_line_id_sitting_id_fkey: { refusal: 'gone' },
    meeting_order_before_id_sitting_id_fkey: { refusal: 'gone' },
  },
  run: async access => {
    const { tx, caseId, input } = access
    const { plannedId, sittingId, place } = await meetingAt(access)
    const to = liveAddress(caseId, plannedId, sittingId)
    if (input.what === 'say') await say(tx, place, input.once, input)
    else if (input.what === 'choose') await changeWords(tx, place, ...(await choosing(tx, sittingId, input)))
    else if (input.what === 'move') await moveTo(tx, place, input.step)
    else if (input.what === 'order')
      await putBefore(tx, place, input.once, { lineId: input.lineId, beforeId: input.beforeId ?? null })
    else if (input.what === 'ask' || input.what === 'show') await doBeside(tx, place, input)
    else
      await doLeading(tx, place, input, () =>
        access.tell('live-consultation.stopped', { caseId, plannedId, sittingId }),
      )
    return done({ to })
  },
})

export default function MeetingPage({ loaderData, actionData }: Shown<typeof loader>) {
  const { caseId, plannedId, sittingId, who, name, me, number, facts } = loaderData
  const at = { facts, who, sittingId }
  const step = stepIn(facts)
  const standing = standingIn(facts)
  const saying = step !== 'closed' && standing !== 'stopped' && (
    <SayForm form={actionData?.form} step={step} sittingId={sittingId} />
  )
  return (
    <>
      <PageHead
        title={text.title}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.lead.preparation, to: plannedAddress(caseId, plannedId) },
        ]}
      />
      <LiveRoot sittingId={sittingId} number={number} keptAs={`getypt:beraad:${sittingId}:${me}`}>
        <Columns
          main={
            <>
              <Pieces on="top" {...at} />
              {step === 'closed' ? (
                <div>
                  <ButtonLink to={outcomeAddress(caseId, plannedId)} kind="primary">
                    {outcomeText.page.see}
                  </ButtonLink>
                </div>
              ) : (
                who === 'leads' && saying
              )}
              {who === 'part' && saying && <WayToSay />}
              <Pieces on="main" {...at} />
              {who === 'part' && saying}
            </>
          }
          side={
            <>
              <Pieces on="side" {...at} />
              {who === 'leads' && step !== 'closed' && standing !== 'stopped' && (
                <Card title={text.lead.large} level={2}>
                  <p>{text.lead.largeNote}</p>
                  <CardFoot>
                    <ButtonLink to={`${sittingId}/groot-scherm`}>{text.lead.screen}</ButtonLink>
                  </CardFoot>
                </Card>
              )}
            </>
          }
        />
      </LiveRoot>
    </>
  )
}
