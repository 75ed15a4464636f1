import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { plannedAddress } from '../planned-consultation/addresses.ts'
import { openPlannedAt } from '../planned-consultation/at.server.ts'
import { missingFor } from '../planned-consultation/rules.ts'
import { factsOf } from '../planned-consultation/seats-card.tsx'
import { liveAddress } from './addresses.ts'
import { help } from './help.nl.ts'
import { OpenForm } from './rules.ts'
import { openMeeting } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.open

async function sittingAt({ tx, caseId, params }: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const planned = await openPlannedAt(tx, caseId, params)
  const sitting = planned.sittings.find(one => one.id === params['sittingId'])
  if (!sitting) throw notFound()
  return { planned, sitting }
}

export const loader = page('live-consultation:begin', async access => {
  const { planned, sitting } = await sittingAt(access)
  return { caseId: access.caseId, planned, sittingId: sitting.id }
})

export const action = deed('live-consultation:begin', {
  form: OpenForm,
  refusals: { unsafe: say.notWhole },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { planned, sitting } = await sittingAt(access)
    const missing = missingFor(factsOf(planned), planned.sittings)
    if (missing.includes('safety') || missing.includes('meeting')) return refuse('unsafe')
    const place = {
      sittingId: sitting.id,
      caseId,
      regionId: actor.regionId,
      accountId: actor.accountId,
      seatId: null,
    }
    await openMeeting(tx, place, input.aim)
    return done({ to: liveAddress(caseId, planned.id, sitting.id) })
  },
})

export default function BeginMeeting({ loaderData, actionData }: Shown<typeof loader>) {
  const { caseId, planned } = loaderData
  const form = actionData?.form ?? formWith({ aim: planned.purpose })
  const here = plannedAddress(caseId, planned.id)
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.lead.preparation, to: here }, { label: say.title }]}
        how={help}
      />
      <Form form={form} submit={say.submit} cancelTo={here}>
        <TextArea form={form} name="aim" label={say.aim} hint={say.aimHint} rows={3} />
      </Form>
    </>
  )
}
