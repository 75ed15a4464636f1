import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import type { SelectOption } from '#src/ui/form/select-field.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { LineFields } from './fields.tsx'
import { groupIdsToChoose, groupOptions } from './groups.server.ts'
import { changeLineForm, type Direction } from './rules.ts'
import { type CommunicationLine, changeLine, lineOf } from './store.server.ts'
import { directionNames, home, text } from './text.nl.ts'

const say = text.form

export const loader = page('communication:write', async ({ tx, params }) => {
  const line = await lineOf(tx, params.lineId)
  if (!line) throw notFound()
  return { line, groups: await groupOptions(tx) }
})

export const action = deed('communication:write', {
  form: async ({ tx }) => changeLineForm(await groupIdsToChoose(tx)),
  refusals: { 'changed-meanwhile': say.changedMeanwhile },
  run: async ({ tx, params, input }) => {
    const line = await lineOf(tx, params.lineId)
    if (!line) throw notFound()
    if (!(await changeLine(tx, line.id, input))) return refuse('changed-meanwhile')
    return done({ to: home, flash: say.changed })
  },
})

const plain = {
  stakeholder: say.stakeholder,
  what: say.what,
  structure: say.structure,
  moment: say.moment,
  nextOn: say.nextOn,
  untilDay: say.untilDay,
} as const
const plainNames = Object.keys(plain) as (keyof typeof plain)[]

const storedForm = (line: CommunicationLine): FormState =>
  formWith({
    ...Object.fromEntries(plainNames.map(name => [name, line[name] ?? ''])),
    direction: line.direction,
    groupId: line.groupId ?? '',
  })

const linesOf = (form: FormState, groups: readonly SelectOption[]) => [
  ...plainNames.map(name => ({ label: plain[name], text: textAt(form, name) })),
  { label: say.direction, text: directionNames[textAt(form, 'direction') as Direction] ?? '' },
  { label: say.group, text: groups.find(one => one.value === textAt(form, 'groupId'))?.label ?? '' },
]

export default function ChangeLine({ loaderData: { line, groups }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? storedForm(line)
  return (
    <>
      <PageHead
        title={say.changeTitle}
        lead={line.stakeholder}
        crumbs={steeringCrumbs(say.changeTitle, { label: text.list.title, to: home })}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form, groups)} theirs={linesOf(storedForm(line), groups)} />
      )}
      <Form form={form} version={line.version} submit={say.submitChange} cancelTo={home}>
        <LineFields form={form} groups={groups} />
      </Form>
    </>
  )
}
