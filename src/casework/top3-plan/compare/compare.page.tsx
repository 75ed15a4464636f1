import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Mark } from '#src/ui/marks/marks.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { planAddress } from '../addresses.ts'
import { planAt } from '../plan-at.server.ts'
import { planOf } from '../store.server.ts'
import { planName, text as planText } from '../text.nl.ts'
import { type Change, changesBetween, type MarkChange, marksBetween } from './rules.ts'
import { versionsOf } from './store.server.ts'
import { partNames, text } from './text.nl.ts'

/** The version in the address, beside the one that is asked for; without one, beside the one before it. */
export const loader = page('top3-plan:read', async access => {
  const { tx, caseId, params } = access
  const plan = await planAt(access)
  const versions = await versionsOf(tx, caseId)
  const place = (id: string) => versions.findIndex(one => one.id === id)
  const beside = params['otherId'] ?? (versions[place(plan.id) + 1] ?? versions[place(plan.id) - 1])?.id
  const here = planAddress(plan)
  const choices = versions
    .filter(one => one.id !== plan.id && one.id !== beside)
    .map(one => ({ to: `${here}/vergelijk/${one.id}`, title: text.of(nameOf(one), dayInWords(one.on)) }))
  const crumb = { label: planName(plan), to: here }
  if (!beside) return { crumb, choices, compared: null }
  const other = isId(beside) ? await planOf(tx, caseId, beside) : undefined
  if (!other) throw notFound()
  const [older, newer] = place(other.id) > place(plan.id) ? [other, plan] : [plan, other]
  const nameAt = (id: string) => {
    const found = versions[place(id)]
    return found ? nameOf(found) : ''
  }
  return {
    crumb,
    choices,
    compared: {
      lead: text.lead(nameAt(older.id), nameAt(newer.id)),
      changes: changesBetween(older, newer),
      marks: marksBetween(older, newer),
    },
  }
})

const nameOf = (one: Awaited<ReturnType<typeof versionsOf>>[number]) =>
  one.isDraft ? planText.draftOf(planName(one)) : planName(one)

export default function ComparePlans({ loaderData: { crumb, choices, compared } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={text.title} lead={compared?.lead} crumbs={[crumb, { label: text.title }]} />
      {!compared && <Empty title={text.only}>{text.onlyLead}</Empty>}
      {compared && (
        <>
          <Section title={text.changes}>
            {compared.changes.length === 0 ? <p>{text.same}</p> : <Changes changes={compared.changes} />}
          </Section>
          <Section title={text.marks}>
            {compared.marks.length === 0 ? (
              <p className="tt-soft">{text.noMarks}</p>
            ) : (
              <Marks marks={compared.marks} />
            )}
          </Section>
        </>
      )}
      {choices.length > 0 && (
        <Section title={text.others}>
          <LinkList items={choices} />
        </Section>
      )}
    </>
  )
}

const Changes = ({ changes }: { changes: Change[] }) => (
  <Table
    caption={text.changes}
    hideCaption
    stack
    rowHeader="part"
    columns={[
      { key: 'part', label: text.part },
      { key: 'before', label: text.before },
      { key: 'now', label: text.now },
    ]}
    rows={changes.map(one => ({
      part: partNames[one.part],
      before: one.before ?? <span className="tt-soft">{text.added}</span>,
      now: one.now ?? <span className="tt-soft">{text.gone}</span>,
    }))}
  />
)

const Marks = ({ marks }: { marks: MarkChange[] }) => (
  <Table
    caption={text.marks}
    hideCaption
    stack
    rowHeader="who"
    columns={[
      { key: 'who', label: text.who },
      { key: 'before', label: text.before },
      { key: 'now', label: text.now },
    ]}
    rows={marks.map(one => ({
      who: one.name,
      before: one.before ? <Mark mark={one.before} /> : <span className="tt-soft">{text.nothingSaid}</span>,
      now: one.now ? <Mark mark={one.now} /> : <span className="tt-soft">{text.nothingSaid}</span>,
    }))}
  />
)
