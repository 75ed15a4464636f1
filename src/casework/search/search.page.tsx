import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { weekdayInWords } from '#src/kernel/day.ts'
import { type FormState, formWith } from '#src/kernel/form.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { FilterForm } from '#src/ui/form/filter-form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { text as emergencyText } from '../emergency-access/text.nl.ts'
import { familyRoleNames } from '../household/text.nl.ts'
import { ageBesideName, nameOf } from '../household-member/rules.ts'
import { addressOf } from '../journal/rules.ts'
import { kindNames } from '../journal/text.nl.ts'
import { type Asked, askedFrom, firstOf, mostShown } from './rules.ts'
import { type Found, search } from './store.server.ts'
import { text as say } from './text.nl.ts'

const nothing: Found = { households: [], people: [], pieces: [] }

export const loader = page(
  'household-case:search',
  async ({ tx, url, today }) => {
    const asked = askedFrom(url.searchParams)
    const looks = asked.words !== '' && !asked.isTooShort
    const found = looks ? await search(tx, asked.words) : nothing
    return {
      asked,
      looks,
      today,
      households: firstOf(found.households, mostShown.households),
      people: firstOf(found.people, mostShown.people),
      pieces: firstOf(found.pieces, mostShown.pieces),
    }
  },
  ({ looks, households, people, pieces }) => {
    if (!looks) return {}
    const shown = [...people.shown, ...pieces.shown]
    return {
      detail: { what: say.tally, becomes: households.shown.length + shown.length },
      caseIds: [...new Set(shown.map(one => one.caseId))],
    }
  },
)

const formOf = ({ words, isTooShort }: Asked): FormState => ({
  ...formWith({ zoek: words }),
  ...(isTooShort && { errors: { zoek: [say.tooShort] } }),
})

type View = Shown<typeof loader>['loaderData']

export default function Search({ loaderData: view }: Shown<typeof loader>) {
  const { asked, looks, households, people, pieces } = view
  const count = households.shown.length + people.shown.length + pieces.shown.length
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Stack>
        <FilterForm submit={say.submit}>
          <TextField
            form={formOf(asked)}
            name="zoek"
            label={say.words}
            hint={say.hint}
            type="search"
            autoComplete="off"
            maxLength={100}
          />
        </FilterForm>
        {looks && count === 0 && <Empty title={say.nothing}>{say.nothingLead}</Empty>}
        {count > 0 && (
          <p role="status">
            {say.found(
              count,
              [households, people, pieces].some(one => one.hasMore),
            )}
          </p>
        )}
        {households.shown.length > 0 && <Households view={view} />}
        {people.shown.length > 0 && <People view={view} />}
        {pieces.shown.length > 0 && <Pieces view={view} />}
        <p>
          <a className="nl-link" href="/noodtoegang">
            {emergencyText.link}
          </a>
        </p>
      </Stack>
    </>
  )
}

const householdLink = (caseId: string, words: string) => (
  <a className="nl-link" href={`/huishoudens/${caseId}`}>
    {words}
  </a>
)

function Households({ view: { households } }: { view: View }) {
  return (
    <Section title={say.households}>
      <Table
        caption={say.households}
        hideCaption
        stack
        rowHeader="household"
        columns={[
          { key: 'household', label: say.household },
          { key: 'pseudonym', label: say.pseudonym },
          { key: 'garden', label: say.garden },
        ]}
        rows={households.shown.map(({ caseId, name, pseudonym, gardenName, closedOn }) => ({
          household: (
            <>
              {householdLink(caseId, name)} {closedOn && <Badge>{say.closed}</Badge>}
            </>
          ),
          pseudonym,
          garden: gardenName,
        }))}
      />
      {households.hasMore && <p>{say.more}</p>}
    </Section>
  )
}

function People({ view: { people, today } }: { view: View }) {
  return (
    <Section title={say.people}>
      <Table
        caption={say.people}
        hideCaption
        stack
        rowHeader="person"
        columns={[
          { key: 'person', label: say.person },
          { key: 'role', label: say.role },
          { key: 'age', label: say.age },
          { key: 'household', label: say.household },
        ]}
        rows={people.shown.map(person => ({
          person: nameOf(person),
          role: familyRoleNames[person.familyRole],
          age: ageBesideName(person, today) ?? '',
          household: householdLink(person.caseId, person.householdName),
        }))}
      />
      {people.hasMore && <p>{say.more}</p>}
    </Section>
  )
}

function Pieces({ view: { pieces } }: { view: View }) {
  return (
    <Section title={say.pieces}>
      <Card>
        <LinkList
          items={pieces.shown.map(({ caseId, entryId, householdName, kind, happenedOn, words }) => ({
            to: `${addressOf(caseId, {})}/${entryId}`,
            title: `${kindNames[kind]} · ${householdName}`,
            note: (
              <>
                {weekdayInWords(happenedOn)}
                <span className="tt-journal-line">… {words} …</span>
              </>
            ),
          }))}
        />
      </Card>
      {pieces.hasMore && <p>{say.morePieces}</p>}
    </Section>
  )
}
