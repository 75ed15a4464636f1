import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { liveAddress } from '../addresses.ts'
import { ledMeetingAt } from '../at.server.ts'
import { besideNow } from '../private/store.server.ts'
import { familyTimeForm, lengths } from './rules.ts'
import { beginFamilyTime } from './store.server.ts'
import { text } from './text.nl.ts'

async function atTable({ tx }: Pick<Access, 'tx'>, sittingId: string) {
  const { seats } = await besideNow(tx, sittingId)
  return { family: seats.filter(seat => seat.isFamily), colleagues: seats.filter(seat => !seat.isFamily) }
}

export const loader = page('live-consultation:take-part', async access => {
  const { plannedId, sittingId } = await ledMeetingAt(access)
  return { ...(await atTable(access, sittingId)), to: liveAddress(access.caseId, plannedId, sittingId) }
})

export const action = deed('live-consultation:take-part', {
  form: async access => {
    const { sittingId } = await ledMeetingAt(access)
    const { family, colleagues } = await atTable(access, sittingId)
    return familyTimeForm(
      family.map(({ id }) => id),
      colleagues.map(({ id }) => id),
    )
  },
  refusals: { already: text.already, seats: text.wrongSeats },
  constraints: {
    family_time_follows: { refusal: 'already' },
    meeting_is_open: { refusal: 'already' },
    family_time_seats: { refusal: 'seats', field: 'seats' },
  },
  run: async access => {
    const { plannedId, sittingId, place } = await ledMeetingAt(access)
    const { seats, stays, minutes } = access.input
    const until = new Date(access.now.getTime() + minutes * 60_000)
    await beginFamilyTime(access.tx, place, { seats, stays, until })
    return done({ to: liveAddress(access.caseId, plannedId, sittingId) })
  },
})

export default function BeginFamilyTime({
  loaderData: { family, colleagues, to },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ seats: family.map(({ id }) => id), minutes: '30' })
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      {family.length === 0 ? (
        <p>{text.noSeats}</p>
      ) : (
        <Form form={form} submit={text.submit} cancelTo={to}>
          <Checkboxes
            form={form}
            name="seats"
            legend={text.seats}
            hint={text.seatsHint}
            options={family.map(({ id, name }) => ({ value: id, label: name }))}
          />
          {colleagues.length > 0 && (
            <Checkboxes
              form={form}
              name="stays"
              legend={text.stays}
              hint={text.staysHint}
              options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <SelectField
            form={form}
            name="minutes"
            label={text.minutes}
            options={lengths.map(value => ({ value, label: text.minutesOf(value) }))}
          />
        </Form>
      )}
    </>
  )
}
