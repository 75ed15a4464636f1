import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { addDays, dayOf, parseDay } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { plannedAddress } from '../planned-consultation/addresses.ts'
import { openPlannedAt } from '../planned-consultation/at.server.ts'
import { chooseMoment, type Seat } from '../planned-consultation/store.server.ts'
import { text as plannedText } from '../planned-consultation/text.nl.ts'
import { momentForm } from './forms.ts'
import { ProposalList } from './proposal-list.tsx'
import { type Asked, halfHours, momentsOf, overlaps, proposals, timeOf } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.moment

async function sittingAt({ tx, caseId, params }: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const planned = await openPlannedAt(tx, caseId, params)
  const sitting = planned.sittings.find(one => String(one.number) === params['number'])
  if (!sitting) throw notFound()
  return { planned, sitting }
}

const askedFrom = (seat: Seat, contactPersonId: string | null): Asked => ({
  id: seat.id,
  isFamily: seat.accountId === null && (seat.familyRole !== null || seat.chosenByFamily),
  covers: [
    ...(seat.accountId !== null && seat.accountId === contactPersonId ? (['contact-person'] as const) : []),
    ...(seat.capacities.includes('behavioural-scientist') ? (['behavioural-scientist'] as const) : []),
  ],
  answer: seat.answer,
})

export const loader = page('planned-consultation:prepare', async access => {
  const { tx, caseId, today, settings, url } = access
  const { planned, sitting } = await sittingAt(access)
  const contactPersonId = (await householdOf(tx, caseId))?.contactPersonId ?? null
  const seats = planned.seats.filter(seat => !seat.leftOut && seat.sittings.includes(sitting.number))
  const tomorrow = addDays(today, 1)
  const chosen = { on: parseDay(url.searchParams.get('dag') ?? ''), time: url.searchParams.get('tijd') ?? '' }
  return {
    caseId,
    planned,
    sitting,
    isOne: planned.sittings.length === 1,
    chosen: {
      day: chosen.on ?? (sitting.beginsAt ? dayOf(sitting.beginsAt) : ''),
      time: halfHours.includes(chosen.time) ? chosen.time : sitting.beginsAt ? timeOf(sitting.beginsAt) : '',
    },
    names: Object.fromEntries(seats.map(seat => [seat.id, seat.name])),
    found: proposals(
      seats.map(seat => askedFrom(seat, contactPersonId)),
      {
        firstOn: planned.firstOn < tomorrow ? tomorrow : planned.firstOn,
        lastOn: planned.lastOn,
        minutes: planned.minutes,
        quorumPercent: settings.consultationQuorumPercent,
        taken: planned.sittings.filter(one => one.id !== sitting.id),
      },
    ),
  }
})

export const action = deed('planned-consultation:prepare', {
  form: momentForm,
  refusals: {
    prepared: say.prepared,
    overlap: say.overlap,
    settled: plannedText.plan.settled,
  },
  constraints: { planned_is_open: { refusal: 'settled' } },
  run: async access => {
    const { tx, caseId, input } = access
    const { planned, sitting } = await sittingAt(access)
    if (planned.state === 'prepared') return refuse('prepared')
    const moment = momentsOf(input.day, input.time, planned.minutes)
    const others = planned.sittings.filter(one => one.id !== sitting.id)
    if (others.some(other => overlaps(moment, other))) return refuse('overlap', 'time')
    await chooseMoment(tx, sitting.id, { ...moment, place: input.place })
    return done({ to: plannedAddress(caseId, planned.id), flash: say.done })
  },
})

export default function ChooseMoment({ loaderData, actionData }: Shown<typeof loader>) {
  const { caseId, planned, sitting, isOne, chosen, names, found } = loaderData
  const form = actionData?.form ?? formWith({ ...chosen, place: sitting.place ?? '' })
  const here = plannedAddress(caseId, planned.id)
  const title = isOne ? say.title : say.titleOf(sitting.number)
  return (
    <>
      <PageHead
        title={title}
        lead={say.lead}
        crumbs={[{ label: plannedText.title, to: here }, { label: title }]}
      />
      <Card title={say.proposals} level={2}>
        <ProposalList found={found} names={names} to={`${here}/moment/${sitting.number}`} />
      </Card>
      <Form form={form} submit={say.submit} cancelTo={here}>
        <DayField form={form} name="day" label={say.day} />
        <SelectField
          form={form}
          name="time"
          label={say.time}
          options={halfHours.map(value => ({ value, label: `${value.replace(':', '.')} uur` }))}
          empty={say.choose}
        />
        <TextField form={form} name="place" label={say.place} hint={say.placeHint} autoComplete="off" />
      </Form>
    </>
  )
}
