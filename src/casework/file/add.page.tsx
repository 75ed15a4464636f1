import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { FileField } from '#src/ui/form/file-field.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdName, namedPeople } from './at.server.ts'
import { addForm, addressOf, endings, kinds } from './rules.ts'
import { addFile } from './store.server.ts'
import { takeIn } from './take-in.server.ts'
import { kindNames, text } from './text.nl.ts'

const say = text.form

export const loader = page('file:record', async access => ({
  caseId: access.caseId,
  today: access.today,
  name: await householdName(access),
  people: await namedPeople(access),
  most: access.settings.fileMegabytes,
}))

export const action = deed('file:record', {
  form: async access =>
    addForm(
      access.today,
      (await namedPeople(access)).map(one => one.id),
    ),
  refusals: text.refusals,
  run: async ({ tx, actor, caseId, input, file, files, settings }) => {
    const taken = await takeIn(file, { most: settings.fileMegabytes, scanner: files.scanner })
    if (!taken.ok) return taken
    const id = await addFile(tx, actor, caseId, input, { ...taken.value, houseKey: files.key })
    return done({
      to: `${addressOf(caseId)}/${id}`,
      flash: taken.value.hadTraces ? say.doneCleaned : say.done,
    })
  },
})

export default function AddFile({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { caseId, today, name, people, most } = view
  const form = actionData?.form ?? formWith({ datedOn: today })
  const list = addressOf(caseId)
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
      <Form form={form} submit={say.submit} cancelTo={list} withFile>
        <FileField
          form={form}
          name="file"
          label={say.file}
          hint={actionData ? `${say.again} ${say.fileHint(most)}` : say.fileHint(most)}
          accept={endings}
        />
        <SelectField form={form} name="kind" label={say.kind} options={optionsOf(kinds, kindNames)} />
        <TextField form={form} name="title" label={say.name} hint={say.nameHint} autoComplete="off" />
        <DayField form={form} name="datedOn" label={say.datedOn} max={today} />
        <Checkboxes
          form={form}
          name="about"
          legend={say.about}
          hint={say.aboutHint}
          options={optionsFrom(people)}
          optional
        />
      </Form>
    </>
  )
}
