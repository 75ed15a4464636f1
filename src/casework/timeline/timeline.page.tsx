import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { PhoneFold } from '#src/ui/fold/fold.tsx'
import { FilterForm } from '#src/ui/form/filter-form.tsx'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { text as householdText } from '../household/text.nl.ts'
import { nameOf } from '../household-member/rules.ts'
import { everybodyEver } from '../household-member/store.server.ts'
import { chosen, type Filter, filterFrom, filterNames, hasFilter, kinds, perYear } from './rules.ts'
import { timelineOf } from './store.server.ts'
import { kindNames, text } from './text.nl.ts'
import { TimelineLines } from './timeline-lines.tsx'

type Person = { id: string; name: string }

export const loader = page('timeline:read', async ({ tx, actor, caseId, parts, url }) => {
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  const people: Person[] = (await everybodyEver(tx, caseId)).map(one => ({ id: one.id, name: nameOf(one) }))
  const filter = filterFrom(
    url.searchParams,
    people.map(one => one.id),
  )
  return {
    caseId,
    householdName: household.name,
    people,
    filter,
    lines: chosen(await timelineOf(tx, caseId), filter),
    canMakePaper: may(actor, 'dossier:make', parts),
  }
})

/** What was chosen, so that a printed page says what it holds. */
function choiceInWords({ kind, personId, from, until }: Filter, people: readonly Person[]): string[] {
  const who = people.find(one => one.id === personId)
  return [
    ...(kind ? [kindNames[kind]] : []),
    ...(who ? [who.name] : []),
    ...(from ? [text.period.from(dayInWords(from))] : []),
    ...(until ? [text.period.until(dayInWords(until))] : []),
  ]
}

export default function TimelinePage({ loaderData: view }: Shown<typeof loader>) {
  const { caseId, householdName, people, filter, lines } = view
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[
          { label: householdText.list.title, to: '/huishoudens' },
          { label: householdName, to: `/huishoudens/${caseId}` },
          { label: text.title },
        ]}
        next={
          view.canMakePaper && (
            <ButtonLink to={`/huishoudens/${caseId}/dossieroverzicht`}>{text.paper}</ButtonLink>
          )
        }
      />
      <Stack>
        <TimelineFilter caseId={caseId} filter={filter} people={people} />
        <p>{[householdName, ...choiceInWords(filter, people), text.count(lines.length)].join(' · ')}</p>
        {lines.length === 0 && <Empty title={text.nothing}>{text.nothingLead}</Empty>}
        {perYear(lines).map(([year, inYear], index) => (
          <Card key={year} title={year} level={2}>
            {index === 0 || hasFilter(filter) ? (
              <TimelineLines lines={inYear} whole />
            ) : (
              <PhoneFold summary={text.count(inYear.length)}>
                <TimelineLines lines={inYear} whole />
              </PhoneFold>
            )}
          </Card>
        ))}
      </Stack>
    </>
  )
}

type TimelineFilterProps = { caseId: string; filter: Filter; people: Person[] }

function TimelineFilter({ caseId, filter, people }: TimelineFilterProps) {
  const form = formWith({
    [filterNames.kind]: filter.kind ?? '',
    [filterNames.person]: filter.personId ?? '',
    [filterNames.from]: filter.from ?? '',
    [filterNames.until]: filter.until ?? '',
  })
  return (
    <FilterForm
      submit={text.filter}
      clear={text.clear}
      clearTo={hasFilter(filter) ? `/huishoudens/${caseId}/tijdlijn` : undefined}
    >
      <SelectField
        form={form}
        name={filterNames.kind}
        label={text.kind}
        options={optionsOf(kinds, kindNames)}
        empty={text.anyKind}
      />
      <SelectField
        form={form}
        name={filterNames.person}
        label={text.person}
        options={optionsFrom(people)}
        empty={text.anybody}
      />
      <DayField form={form} name={filterNames.from} label={text.from} />
      <DayField form={form} name={filterNames.until} label={text.until} />
    </FilterForm>
  )
}
