import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Checkboxes, Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdName, namedPeople } from './at.server.ts'
import { choicesFor } from './choices/store.server.ts'
import { beginForm, forWholeHousehold, kinds } from './rules.ts'
import { beginHelp } from './store.server.ts'
import { kindNames, text } from './text.nl.ts'

const say = text.form

const around = async (access: Access) => ({
  people: await namedPeople(access),
  ...(await choicesFor(access.tx, access.caseId)),
})

export const loader = page('intervention:record', async access => ({
  caseId: access.caseId,
  today: access.today,
  name: await householdName(access),
  ...(await around(access)),
}))

export const action = deed('intervention:record', {
  form: async access => {
    const { people, situations, conditions } = await around(access)
    return beginForm(access.today, {
      personIds: people.map(one => one.id),
      tieIds: [...situations, ...conditions].map(one => one.id),
    })
  },
  refusals: { already: say.already },
  run: async ({ tx, actor, caseId, input }) => {
    const id = await beginHelp(tx, actor, caseId, input, await choicesFor(tx, caseId))
    if (!id) return refuse('already', 'provider')
    return done({ to: `/huishoudens/${caseId}/hulp/${id}`, flash: say.done })
  },
})

export default function BeginHelp({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { caseId, today, name, people, situations, conditions, providers } = view
  const form = actionData?.form ?? formWith({ onDay: today, freely: 'voluntary' })
  const list = `/huishoudens/${caseId}/hulp`
  const ties = [
    ...situations.map(one => ({ value: one.id, label: one.what, hint: say.situation })),
    ...conditions.map(one => ({ value: one.id, label: one.what, hint: say.condition })),
  ]
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.title, to: list },
          { label: say.title },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo={list}>
        <SelectField form={form} name="kind" label={say.kind} options={optionsOf(kinds, kindNames)} />
        <TextField
          form={form}
          name="provider"
          label={say.provider}
          hint={say.providerHint}
          suggestions={providers}
          autoComplete="off"
        />
        <Checkboxes
          form={form}
          name="forWhom"
          legend={say.forWhom}
          options={[{ value: forWholeHousehold, label: text.household }, ...optionsFrom(people)]}
        />
        <TextArea form={form} name="goal" label={say.goal} hint={say.goalHint} rows={2} />
        {ties.length > 0 ? (
          <Checkboxes form={form} name="ties" legend={say.ties} options={ties} optional />
        ) : (
          <p>{say.noPlan}</p>
        )}
        <TextField
          form={form}
          name="riskFactor"
          label={say.riskFactor}
          hint={say.riskFactorHint}
          autoComplete="off"
          optional
        />
        <Radios
          form={form}
          name="freely"
          legend={say.freely}
          options={[
            { value: 'voluntary', label: say.voluntary },
            { value: 'ordered', label: say.ordered },
          ]}
        />
        <TextField
          form={form}
          name="orderReference"
          label={say.orderReference}
          hint={say.orderHint}
          autoComplete="off"
          optional
        />
        <Radios
          form={form}
          name="step"
          legend={say.step}
          options={[
            { value: 'considered', label: say.considered },
            { value: 'requested', label: say.requested },
          ]}
        />
        <DayField form={form} name="onDay" label={say.onDay} max={today} />
      </Form>
    </>
  )
}
