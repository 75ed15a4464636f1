import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { monthInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkboxes, Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { NobodyTick } from '../observation/nobody-tick.tsx'
import { wordsToCheck } from '../observation/store.server.ts'
import { organisations } from '../training/store.server.ts'
import { countForm, monthsUntil, otherTable, reasons, wants } from './rules.ts'
import { countUnserved, gardens, tablesOf } from './store.server.ts'
import { crumbs, otherTableName, reasonNames, tableName, text, wantNames } from './text.nl.ts'

const say = text.count

const choices = async ({ tx, today }: Access) => ({
  gardens: (await gardens(tx)).map(({ id, name }) => ({ value: id, label: name })),
  organisations: (await organisations(tx)).map(({ id, name }) => ({ value: id, label: name })),
  tables: [
    ...(await tablesOf(tx)).filter(one => one.isNow).map(one => ({ value: one.code, label: tableName(one) })),
    { value: otherTable, label: otherTableName },
  ],
  months: monthsUntil(today),
})

export const loader = page('exploration:count', choices)

export const action = deed('exploration:count', {
  form: async access => {
    const known = await choices(access)
    return countForm(
      {
        gardenIds: known.gardens.map(one => one.value),
        organisationIds: known.organisations.map(one => one.value),
        tables: known.tables.map(one => one.value),
        months: known.months,
      },
      await wordsToCheck(access.tx),
    )
  },
  refusals: {},
  run: async ({ tx, actor, input }) => {
    await countUnserved(tx, actor, input)
    return done({ to: '/praktijk/verkenning', flash: say.done })
  },
})

export default function CountUnserved({ loaderData, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ month: loaderData.months[0] })
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={crumbs(say.title)} />
      <Form form={form} submit={say.submit} cancelTo="/praktijk/verkenning">
        <Radios form={form} name="gardenId" legend={say.garden} options={loaderData.gardens} />
        <SelectField
          form={form}
          name="organisationId"
          label={say.organisation}
          options={loaderData.organisations}
          empty={say.choose}
        />
        <SelectField
          form={form}
          name="month"
          label={say.month}
          options={loaderData.months.map(month => ({ value: month, label: monthInWords(month) }))}
        />
        <Checkboxes form={form} name="tables" legend={say.tables} options={loaderData.tables} />
        <Checkboxes
          form={form}
          name="reasons"
          legend={say.reasons}
          options={optionsOf(reasons, reasonNames)}
        />
        <Checkboxes form={form} name="needs" legend={say.needs} options={optionsOf(wants, wantNames)} />
        <TextArea
          form={form}
          name="words"
          label={say.words}
          hint={say.wordsHint}
          rows={2}
          maxLength={300}
          optional
        />
        <NobodyTick form={form} />
      </Form>
    </>
  )
}
