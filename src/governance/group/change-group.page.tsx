import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { GroupFields } from './fields.tsx'
import { ChangeGroupForm, type Level, type Standing } from './rules.ts'
import { changeGroup, type Group, groupOf, standingsOf } from './store.server.ts'
import { levelNames, rhythmInWords, standingNames, text } from './text.nl.ts'

const say = text.form

export const loader = page('group:change', async ({ tx, params }) => {
  const { groupId } = params
  const group = isId(groupId) ? await groupOf(tx, groupId) : undefined
  if (!group) throw notFound()
  return { group, history: await standingsOf(tx, group.id) }
})

export const action = deed('group:change', {
  form: ChangeGroupForm,
  refusals: { taken: say.taken, 'changed-meanwhile': say.changedMeanwhile },
  constraints: { group_name_taken: { refusal: 'taken', field: 'name' } },
  run: async ({ tx, actor, params, input }) => {
    const { groupId } = params
    if (!isId(groupId) || !(await groupOf(tx, groupId))) throw notFound()
    if (!(await changeGroup(tx, actor, groupId, input))) return refuse('changed-meanwhile')
    return done({ to: '/sturing/groepen', flash: say.doneChange })
  },
})

const storedForm = ({ name, mandate, level, standing, everyWeeks, why }: Group): FormState =>
  formWith({ name, mandate, level, standing, everyWeeks: everyWeeks ? `${everyWeeks}` : '', why: why ?? '' })

const linesOf = (form: FormState) => [
  { label: say.name, text: textAt(form, 'name') },
  { label: say.mandate, text: textAt(form, 'mandate') },
  { label: say.level, text: levelNames[textAt(form, 'level') as Level] ?? '' },
  { label: say.standing, text: standingNames[textAt(form, 'standing') as Standing] ?? '' },
  {
    label: say.rhythm,
    text: textAt(form, 'everyWeeks') && rhythmInWords(Number(textAt(form, 'everyWeeks'))),
  },
  { label: say.why, text: textAt(form, 'why') },
]

export default function ChangeGroup({ loaderData: { group, history }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? storedForm(group)
  return (
    <>
      <PageHead
        title={say.changeTitle}
        lead={group.name}
        crumbs={steeringCrumbs(group.name, { label: text.list.title, to: '/sturing/groepen' })}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(storedForm(group))} />
      )}
      <Form form={form} version={group.version} submit={say.submitChange} cancelTo="/sturing/groepen">
        <GroupFields form={form} />
      </Form>
      <Section title={say.history}>
        <Timeline
          items={history.map(({ at, by, standing, why }) => ({
            at: at.toISOString(),
            when: dayInWords(dayOf(at)),
            by,
            title: standingNames[standing],
            children: why,
          }))}
        />
      </Section>
    </>
  )
}
