import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Beside } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { timeOf } from '../availability/rules.ts'
import { tellsSecret } from '../letter/at.server.ts'
import { visitAddress } from './addresses.ts'
import { goersIn, householdName, openVisitAt, peopleToVisit } from './at.server.ts'
import { lengths, times, visitForm } from './rules.ts'
import { changeVisit, planVisit, type Visit } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

export const loader = page('home-visit:plan', async access => ({
  caseId: access.caseId,
  name: await householdName(access),
  people: await peopleToVisit(access),
  ...(await goersIn(access)),
  visit: access.params['visitId'] ? await openVisitAt(access) : null,
}))

export const action = deed('home-visit:plan', {
  form: async access =>
    visitForm({
      today: access.today,
      personIds: (await peopleToVisit(access)).map(one => one.id),
      colleagueIds: (await goersIn(access)).colleagues.map(one => one.value),
    }),
  refusals: { 'changed-meanwhile': say.meanwhile, secret: say.secret, over: say.over, closed: say.closed },
  constraints: {
    visit_is_to_come: { refusal: 'over' },
    visit_of_open_household: { refusal: 'closed' },
  },
  run: async access => {
    const { tx, actor, caseId, params, input } = access
    for (const field of ['place', 'others', 'purpose'] as const)
      if (await tellsSecret(access, input[field] ?? '')) return refuse('secret', field)
    if (params['visitId']) {
      const { id } = await openVisitAt(access)
      if (!(await changeVisit(tx, id, input))) return refuse('changed-meanwhile')
      return done({ to: visitAddress(caseId, id), flash: say.changed })
    }
    const id = await planVisit(tx, actor, caseId, input)
    return done({ to: visitAddress(caseId, id), flash: say.done })
  },
})

const minutesOf = ({ beginsAt, endsAt }: Visit) => (Date.parse(endsAt) - Date.parse(beginsAt)) / 60_000

const formOf = (visit: Visit): FormState =>
  formWith({
    day: visit.on,
    time: timeOf(new Date(visit.beginsAt)),
    minutes: String(minutesOf(visit)),
    personIds: visit.people.map(one => one.id),
    others: visit.others ?? '',
    visitorId: visit.visitorId ?? '',
    place: visit.place ?? '',
    purpose: visit.purpose ?? '',
  })

const timeOptions = times.map(value => ({ value, label: say.timeLabel(value) }))
const lengthOptions = lengths.map(value => ({ value, label: say.lengths[value] }))

export default function PlanVisit({ loaderData, actionData }: Shown<typeof loader>) {
  const { caseId, name, people, contactName, colleagues, visit } = loaderData
  const form = actionData?.form ?? (visit ? formOf(visit) : formWith({ minutes: '60' }))
  const title = visit ? say.change : text.plan
  const here = `/huishoudens/${caseId}`
  return (
    <>
      <PageHead title={title} lead={say.lead} crumbs={[{ label: name, to: here }, { label: title }]} />
      {visit && actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(formOf(visit))} />
      )}
      <Form
        form={form}
        version={visit?.version}
        submit={visit ? say.save : say.submit}
        cancelTo={visit ? visitAddress(caseId, visit.id) : here}
      >
        <DayField form={form} name="day" label={say.day} />
        <Beside>
          <SelectField form={form} name="time" label={say.time} options={timeOptions} empty={say.choose} />
          <SelectField
            form={form}
            name="minutes"
            label={say.minutes}
            options={lengthOptions}
            empty={say.choose}
          />
        </Beside>
        <Checkboxes form={form} name="personIds" legend={say.people} options={optionsFrom(people)} />
        <TextField form={form} name="others" label={say.others} optional autoComplete="off" />
        <TextField
          form={form}
          name="place"
          label={say.place}
          hint={say.placeHint}
          optional
          autoComplete="off"
        />
        <SelectField
          form={form}
          name="visitorId"
          label={say.visitor}
          hint={say.visitorHint}
          options={colleagues}
          empty={say.contact(contactName)}
        />
        <TextArea form={form} name="purpose" label={say.purpose} hint={say.purposeHint} rows={2} optional />
      </Form>
    </>
  )
}

const linesOf = (form: FormState) =>
  (
    [
      ['day', say.day],
      ['time', say.time],
      ['others', say.others],
      ['place', say.place],
      ['purpose', say.purpose],
    ] as const
  ).map(([field, label]) => ({ label, text: textAt(form, field) }))
