import { createHash } from 'node:crypto'
import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { fromIn, inView, ListFaults, ListParts, listText } from '#src/ui/list-file/list-file.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { text as householdText } from '../household/text.nl.ts'
import { planOf } from './rules.ts'
import { stepsOf } from './steps.ts'
import { knownFor, takeOver, waitingSet } from './store.server.ts'
import { sheetNames, text } from './text.nl.ts'

const say = text.plan
const linesInSight = 50
const back = '/huishoudens/inlezen'

async function setAt({ tx, actor, today }: Pick<Access, 'tx' | 'actor' | 'today'>) {
  const set = await waitingSet(tx)
  if (!set) throw notFound()
  const plan = planOf(set.parts, await knownFor(tx, actor, today))
  const { faults, households } = plan
  const version = createHash('sha256').update(JSON.stringify({ faults, households })).digest('hex')
  return { id: set.id, plan, version }
}

export const loader = page('household-case:import', async access => {
  const { plan, version } = await setAt(access)
  const steps = plan.faults.length > 0 ? [] : stepsOf(plan)
  const from = fromIn(access.url, steps.length)
  return {
    version,
    ...inView(plan.faults.map(fault => ({ ...fault, sheet: sheetNames[fault.sheet] }))),
    households: plan.households.length,
    from,
    all: steps.length,
    steps: steps.slice(from, from + linesInSight),
  }
})

export const action = deed('household-case:import', {
  form: z.object({
    sure: z.literal('on', { error: listText.needsSure }),
    version: z.string().max(64).default(''),
  }),
  refusals: { 'changed-meanwhile': say.changedMeanwhile, nothing: say.noHouseholds },
  constraints: { household_import_once: { refusal: 'changed-meanwhile' } },
  run: async access => {
    const { tx, actor, today, tell } = access
    const { id, plan, version } = await setAt(access)
    if (plan.faults.length > 0 || version !== access.input.version) return refuse('changed-meanwhile')
    if (plan.households.length === 0) return refuse('nothing')
    const caseIds = await takeOver(tx, actor, id, plan.households, today)
    if (!caseIds) return refuse('changed-meanwhile')
    for (const caseId of caseIds) await tell('household-case.opened', { caseId, accountId: actor.accountId })
    const detail = { what: 'household-set', households: caseIds.length }
    return done({ to: '/huishoudens', flash: say.done(caseIds.length), detail })
  },
})

export default function LookAtSet({ loaderData: view, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: householdText.list.title, to: '/huishoudens' },
          { label: text.title, to: back },
          { label: say.title },
        ]}
      />
      <Stack>
        {view.allFaults > 0 ? (
          <ListFaults faults={view.faults} allFaults={view.allFaults} />
        ) : (
          <Notice
            tone="notice"
            title={view.households > 0 ? say.summary(view.households, view.all) : say.noHouseholds}
          >
            {view.households > 0 && <p>{say.summaryLead}</p>}
          </Notice>
        )}
        {view.households > 0 && view.allFaults === 0 ? (
          <>
            <StepLines view={view} />
            <Form
              form={actionData?.form ?? emptyForm}
              version={view.version}
              submit={say.submit}
              cancelTo={back}
            >
              <Checkbox form={actionData?.form ?? emptyForm} name="sure" label={listText.sure} />
            </Form>
          </>
        ) : (
          <ButtonLink to={back} kind="primary">
            {say.again}
          </ButtonLink>
        )}
      </Stack>
    </>
  )
}

type StepLinesProps = { view: Pick<Shown<typeof loader>['loaderData'], 'steps' | 'from' | 'all'> }

/** What each line would do; a long set part by part. */
function StepLines({ view: { steps, from, all } }: StepLinesProps) {
  return (
    <>
      <Table
        caption={listText.partOf(from + 1, from + steps.length, all)}
        stack
        rowHeader="what"
        columns={[
          { key: 'part', label: listText.part },
          { key: 'line', label: listText.line, short: true },
          { key: 'household', label: say.household },
          { key: 'what', label: say.what },
        ]}
        rows={steps.map(step => ({ ...step, line: listText.lineNumber(step.line) }))}
      />
      <ListParts
        from={from}
        shown={steps.length}
        all={all}
        size={linesInSight}
        to={at => `${back}/bekijken?vanaf=${at}`}
      />
    </>
  )
}
