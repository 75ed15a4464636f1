import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { memberships, seatForm } from './rules.ts'
import { colleaguesWithoutSeat, giveSeat } from './store.server.ts'
import { membershipNames, text } from './text.nl.ts'

const say = text.give

export const loader = page('practice-seat:give', async ({ tx, today }) => ({
  colleagues: await colleaguesWithoutSeat(tx),
  today,
}))

export const action = deed('practice-seat:give', {
  form: ({ today }) => seatForm(today),
  refusals: { twice: say.twice, unknown: say.unknown },
  constraints: { one_seat_at_a_time: { refusal: 'twice', field: 'accountId' } },
  run: async ({ tx, actor, input }) => {
    const colleagues = await colleaguesWithoutSeat(tx)
    if (!colleagues.some(one => one.id === input.accountId)) return refuse('unknown', 'accountId')
    await giveSeat(tx, actor, input)
    return done({ to: '/praktijk/groep', flash: say.done })
  },
})

export default function GiveSeat({ loaderData: { colleagues, today }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ fromDay: today, membership: 'structural' })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.title, to: '/praktijk/groep' }, { label: say.title }]}
      />
      <Form form={form} submit={say.submit} cancelTo="/praktijk/groep">
        <SelectField
          form={form}
          name="accountId"
          label={say.who}
          options={colleagues.map(({ id, name, organisation }) => ({
            value: id,
            label: name,
            group: organisation,
          }))}
        />
        <Radios
          form={form}
          name="membership"
          legend={say.membership}
          options={optionsOf(memberships, membershipNames)}
        />
        <DayField form={form} name="fromDay" label={say.from} />
      </Form>
    </>
  )
}
