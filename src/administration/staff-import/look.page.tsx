import { createHash } from 'node:crypto'
import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { roleNames } from '#src/access/role-names.nl.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayShort } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { fromIn, inView, ListFaults, listText } from '#src/ui/list-file/list-file.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { givableRoles } from '../people/options.ts'
import { text as people } from '../people/text.nl.ts'
import { StepTable } from './list-tables.tsx'
import { planOf, type Step } from './rules.ts'
import { knownFor, takeOver, waitingList } from './store.server.ts'
import { text } from './text.nl.ts'

const linesInSight = 50
const roles = new Map<string, string>(givableRoles.map(role => [roleNames[role].toLowerCase(), role]))
const say = text.look

async function listAt({ tx, actor, params, today }: Pick<Access, 'tx' | 'actor' | 'params' | 'today'>) {
  const list = isId(params.listId) ? await waitingList(tx, params.listId) : undefined
  if (!list) throw notFound()
  const plan = planOf(list.lines, await knownFor(tx, actor, today, roles))
  return { ...list, ...plan, version: createHash('sha256').update(JSON.stringify(plan)).digest('hex') }
}

const countsOf = (steps: readonly Step[]): Record<Step['kind'], number> => {
  const count = (kind: Step['kind']) => steps.filter(step => step.kind === kind).length
  return { new: count('new'), 'more-roles': count('more-roles'), known: count('known') }
}

export const loader = page('people:manage', async access => {
  const { id, fileName, faults, steps, version } = await listAt(access)
  const from = fromIn(access.url, steps.length)
  return {
    id,
    fileName,
    version,
    ...inView(faults),
    from,
    all: steps.length,
    steps: steps.slice(from, from + linesInSight).map(step => ({
      line: step.line,
      name: step.name,
      kind: step.kind,
      roles: step.roles.map(role => roleNames[role as keyof typeof roleNames]).join(', '),
      from: step.kind === 'known' ? '' : dayShort(step.startsOn),
    })),
    counts: countsOf(steps),
  }
})

export const action = deed('people:manage', {
  form: z.object({
    sure: z.literal('on', { error: listText.needsSure }),
    version: z.string().max(64).default(''),
  }),
  refusals: { 'changed-meanwhile': say.changedMeanwhile, nothing: say.nothing },
  constraints: {
    role_assignment_account_id_role_coalesce_during_excl: { refusal: 'changed-meanwhile' },
    staff_import_once: { refusal: 'changed-meanwhile' },
  },
  run: async access => {
    const { id, faults, steps, version } = await listAt(access)
    if (faults.length > 0 || version !== access.input.version) return refuse('changed-meanwhile')
    const counts = countsOf(steps)
    const people = counts.new + counts['more-roles']
    if (people === 0) return refuse('nothing')
    if (!(await takeOver(access.tx, access.actor, id, steps))) return refuse('changed-meanwhile')
    const detail = { what: 'staff-list', added: counts.new, withMoreRoles: counts['more-roles'] }
    return done({ to: '/beheer/mensen', flash: say.done(people), detail })
  },
})

export default function Look({ loaderData: view, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const isNew = view.counts.new + view.counts['more-roles'] > 0
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead(view.fileName)}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: people.list.title, to: '/beheer/mensen' },
          { label: text.title, to: '/beheer/mensen/inlezen' },
          { label: say.title },
        ]}
      />
      {view.allFaults > 0 ? (
        <Stack>
          <ListFaults faults={view.faults} allFaults={view.allFaults} />
          <ButtonLink to="/beheer/mensen/inlezen" kind="primary">
            {say.again}
          </ButtonLink>
        </Stack>
      ) : (
        <Stack>
          <Notice tone="notice" title={say.summary(view.counts)}>
            {!isNew && <p>{say.nothing}</p>}
          </Notice>
          <StepTable {...view} size={linesInSight} />
          {isNew && (
            <Form form={form} version={view.version} submit={say.submit} cancelTo="/beheer/mensen/inlezen">
              <Checkbox form={form} name="sure" label={listText.sure} />
            </Form>
          )}
        </Stack>
      )}
    </>
  )
}
