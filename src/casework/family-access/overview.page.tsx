import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type Day, dayOf } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { Grid, Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as questionsOnPaper } from '../experience-question/paper/text.nl.ts'
import { householdOf } from '../household/store.server.ts'
import { nameOf } from '../household-member/rules.ts'
import { safeContactsIn } from '../safe-contact/store.server.ts'
import { readersIn } from './at.server.ts'
import { PersonCard } from './person-card.tsx'
import { closesOn, whoReads } from './rules.ts'
import { openCodesIn, type Way, waysIn } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('family-access:manage', async ({ tx, actor, caseId, today }) => {
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  return {
    caseId,
    name: household.name,
    isClosed: household.closedOn !== null,
    people: await peopleWithWays(tx, actor, caseId, today),
  }
})

/** Everybody who can read along, with each way in and what is known of reaching them; who reads now stands first. */
async function peopleWithWays(tx: Tx, actor: { accountId: string }, caseId: string, today: Day) {
  const [people, ways, codes, contacts] = [
    await readersIn(tx, caseId),
    await waysIn(tx, caseId),
    await openCodesIn(tx, actor, caseId),
    await safeContactsIn(tx, caseId),
  ]
  const births = new Map(people.map(one => [one.id, one.birthDate]))
  const name = new Map(people.map(one => [one.id, nameOf(one)]))
  const shownWay = (way: Way) => ({
    ...way,
    by: way.byPersonId && (name.get(way.byPersonId) ?? ''),
    children: way.childIds.map(id => name.get(id) ?? '').filter(Boolean),
    closesOn: closesOn(
      { ...way, isRepresentative: way.byPersonId !== null, until: way.until && dayOf(way.until) },
      (way.byPersonId ? [way.personId] : way.childIds).map(id => births.get(id) ?? null),
    ),
  })
  return people
    .map(person => ({
      person,
      reads: whoReads(person, today),
      contact: contacts.get(person.id) ?? null,
      ways: ways.filter(way => way.personId === person.id).map(shownWay),
      codes: codes.filter(code => code.personId === person.id),
    }))
    .filter(one => one.person.takesPart || one.ways.length > 0)
    .toSorted((a, b) => rankOf(a.ways) - rankOf(b.ways))
}
export type PersonWithWays = Awaited<ReturnType<typeof peopleWithWays>>[number]

const rankOf = (ways: readonly Pick<Way, 'closed'>[]) =>
  ways.some(way => way.closed === null) ? 0 : ways.length > 0 ? 1 : 2

export default function FamilyAccess({
  loaderData: { caseId, name, isClosed, people },
}: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
      />
      <Stack>
        <Cards title={text.withWays} people={people.filter(hasWay)} caseId={caseId} isClosed={isClosed} />
        <Cards
          title={text.withoutWays}
          people={people.filter(one => !hasWay(one))}
          caseId={caseId}
          isClosed={isClosed}
        />
        <p>
          <a className="nl-link" href={`/huishoudens/${caseId}/vragen-op-papier`}>
            {questionsOnPaper.link}
          </a>
        </p>
      </Stack>
    </>
  )
}

const hasWay = ({ ways, codes }: PersonWithWays) => ways.length + codes.length > 0

type CardsProps = { title: string; people: PersonWithWays[]; caseId: string; isClosed: boolean }

function Cards({ title, people, caseId, isClosed }: CardsProps) {
  if (people.length === 0) return null
  return (
    <Section title={title}>
      <Grid>
        {people.map(one => (
          <PersonCard key={one.person.id} caseId={caseId} one={one} isClosed={isClosed} />
        ))}
      </Grid>
    </Section>
  )
}
