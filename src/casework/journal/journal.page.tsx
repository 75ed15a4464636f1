import { IconLock } from '@tabler/icons-react'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { momentInWords, weekdayInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { FilterForm } from '#src/ui/form/filter-form.tsx'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { conversationAddress } from '../conversation/addresses.ts'
import { text as conversationText } from '../conversation/text.nl.ts'
import { around } from './at.server.ts'
import { addressOf, beginningOf, type Filter, filterFrom, isNote, kinds, stateOf } from './rules.ts'
import { draftsIn, type Piece, piecesIn, piecesOnPage } from './store.server.ts'
import { kindNames, stateNames, text } from './text.nl.ts'

const say = text.list

export const loader = page('journal:read', async access => {
  const { tx, caseId, url } = access
  const { householdName, people } = await around(access)
  const filter = filterFrom(
    url.searchParams,
    people.map(one => one.id),
  )
  const found = await piecesIn(tx, caseId, filter)
  return {
    caseId,
    householdName,
    people,
    filter,
    drafts: await draftsIn(tx, caseId),
    pieces: found.slice(0, piecesOnPage),
    hasEarlier: found.length > piecesOnPage,
  }
})

export default function Journal({ loaderData: view }: Shown<typeof loader>) {
  const { caseId, householdName, people, filter, drafts, pieces } = view
  const isFiltered = addressOf(caseId, { ...filter, page: 1 }) !== addressOf(caseId, {})
  return (
    <>
      <PageHead
        title={text.title}
        lead={say.lead}
        crumbs={[{ label: householdName, to: `/huishoudens/${caseId}` }, { label: text.title }]}
        next={
          <ButtonLink to={conversationAddress(caseId)} kind="primary">
            {conversationText.record}
          </ButtonLink>
        }
      />
      <Stack>
        <p>
          <a className="nl-link" href={`${addressOf(caseId, {})}/nieuw`}>
            {text.note}
          </a>
        </p>
        {drafts.length > 0 && <Drafts caseId={caseId} drafts={drafts} />}
        {(pieces.length > 0 || isFiltered) && (
          <JournalFilter caseId={caseId} filter={filter} people={people} isFiltered={isFiltered} />
        )}
        {pieces.length === 0 ? (
          <Empty title={isFiltered ? say.nothing : say.empty}>
            {isFiltered ? say.nothingLead : say.emptyLead}
          </Empty>
        ) : (
          <Card>
            <LinkList items={pieces.map(lineOf)} />
          </Card>
        )}
        <Pages view={view} />
      </Stack>
    </>
  )
}

/** Ways to the pages before and after this one. */
function Pages({ view: { caseId, filter, hasEarlier } }: { view: Shown<typeof loader>['loaderData'] }) {
  const pages = [
    ...(filter.page > 1 ? [{ page: filter.page - 1, label: say.later }] : []),
    ...(hasEarlier ? [{ page: filter.page + 1, label: say.earlier }] : []),
  ]
  return pages.map(({ page, label }) => (
    <a key={label} className="nl-link" href={addressOf(caseId, { ...filter, page })}>
      {label}
    </a>
  ))
}

const tones = {
  'team-only': 'plain',
  waits: 'plain',
  'correction-waits': 'attention',
  released: 'good',
} as const

function lineOf(piece: Piece) {
  const state = stateOf(piece)
  const spokeWith = [...piece.spokeWith.map(one => one.name), piece.withOthers].filter(Boolean).join(', ')
  return {
    to: `${addressOf(piece.caseId, {})}/${piece.entryId}`,
    title: [kindNames[piece.kind], spokeWith && say.with(spokeWith)].filter(Boolean).join(' '),
    note: (
      <>
        {weekdayInWords(piece.happenedOn)} · {piece.writtenByName}
        <span className="tt-journal-line">{beginningOf(piece.words)}</span>
        <span className="tt-journal-line">
          <Badge tone={tones[state]} icon={state === 'team-only' ? IconLock : undefined}>
            {stateNames[state]}
          </Badge>{' '}
          {piece.viewCount > 0 && say.views(piece.viewCount)}
        </span>
      </>
    ),
  }
}

type DraftsProps = { caseId: string; drafts: Awaited<ReturnType<typeof draftsIn>> }

function Drafts({ caseId, drafts }: DraftsProps) {
  return (
    <Card title={say.drafts} level={2} meta={say.draftsLead}>
      <LinkList
        items={drafts.map(({ id, typed, savedAt }) => ({
          to: isNote(typed)
            ? `${addressOf(caseId, {})}/nieuw?concept=${id}`
            : conversationAddress(caseId, id),
          title: beginningOf(typed.words, 80),
          note: say.draftOf(momentInWords(savedAt)),
        }))}
      />
    </Card>
  )
}

type JournalFilterProps = {
  caseId: string
  filter: Filter
  people: { id: string; name: string }[]
  isFiltered: boolean
}

function JournalFilter({ caseId, filter, people, isFiltered }: JournalFilterProps) {
  const form = formWith({
    soort: filter.kind ?? '',
    persoon: filter.personId ?? '',
    zoek: filter.words,
    vrijgave: filter.waiting ? 'wacht' : '',
  })
  return (
    <FilterForm
      submit={say.filter}
      clear={say.clear}
      clearTo={isFiltered ? addressOf(caseId, {}) : undefined}
    >
      <TextField form={form} name="zoek" label={say.words} type="search" maxLength={100} />
      <SelectField
        form={form}
        name="soort"
        label={say.kind}
        options={optionsOf(kinds, kindNames)}
        empty={say.anyKind}
      />
      <SelectField
        form={form}
        name="persoon"
        label={say.person}
        options={optionsFrom(people)}
        empty={say.anybody}
      />
      <Checkbox form={form} name="vrijgave" label={say.waiting} value="wacht" />
    </FilterForm>
  )
}
