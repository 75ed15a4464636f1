import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { familyReach, type OwnVisit, ownVisits, runsOf, weekOf } from '#src/casework/public.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { asTyped, Said } from '#src/ui/language/said.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { dialled } from '#src/ui/notice/numbers.nl.ts'
import { useThreeLines } from '#src/ui/notice/numbers-here.ts'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Portrait } from '#src/ui/people/portrait.tsx'
import { writtenIn } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { ContactCard } from './contact-card.tsx'
import { titlesOf, whomToCall } from './rules.ts'
import { openHouseholds } from './store.server.ts'

export const loader = page('family:read', async ({ tx, actor }) => {
  const households = await openHouseholds(tx, actor.accountId)
  const titles = titlesOf(households, writtenIn(actor.language))
  const reach = await familyReach(tx)
  const visits = await ownVisits(tx)
  return {
    households: households.flatMap(({ caseId, contact, deputies }) =>
      contact
        ? [
            {
              caseId,
              contact,
              deputies,
              title: households.length > 1 ? (titles.get(caseId) ?? '') : null,
              reach: reach.find(one => one.caseId === caseId),
              visit: visits.find(one => one.caseId === caseId),
            },
          ]
        : [],
    ),
  }
})

/** Whom to call and when, to keep: without a word of what people speak about, who they are or where they live. */
export default function OurReach({ loaderData: { households } }: Shown<typeof loader>) {
  const { ourPeople: text } = useWords()
  const say = text.reach
  const { now, safeHome } = useThreeLines()
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.title, to: '/mijn/mensen' }, { label: say.title }]}
      />
      <Stack>
        {households.map(({ caseId, contact, deputies, reach, title, visit }) => (
          <Stack key={caseId}>
            {title && <h2 className="nl-heading nl-heading--level-2">{title}</h2>}
            {reach?.hasPhoto && (
              <Portrait src={`/mijn/bereiken/${reach.accountId}`} alt={say.photo(contact.name)} />
            )}
            <ContactCard contact={{ ...contact, organisation: '' }} deputies={deputies} />
            {visit && (
              <div className="tt-next-visit">
                <NextVisit visit={visit} />
              </div>
            )}
            <When call={whomToCall(contact, deputies)} parts={reach?.parts ?? []} />
          </Stack>
        ))}
        <Card level={2} title={say.always}>
          <Facts
            items={[
              { term: say.someone, value: <Call number={safeHome.number} /> },
              { term: say.urgent, value: <Call number={now.number} /> },
            ]}
          />
        </Card>
      </Stack>
    </>
  )
}

function NextVisit({ visit: { beginsAt, visitor } }: { visit: OwnVisit }) {
  const { ourPeople, appointment, moment } = useWords()
  return (
    <Card level={2} title={ourPeople.reach.visit}>
      <p>{moment(beginsAt)}</p>
      {visitor && (
        <p>
          <Said>{appointment.visit(asTyped(visitor))}</Said>
        </p>
      )}
    </Card>
  )
}

const Call = ({ number }: { number: string }) => (
  <a className="nl-link" dir="ltr" href={dialled(number)}>
    {number}
  </a>
)

type WhenProps = { call: ReturnType<typeof whomToCall>; parts: readonly string[] }

/** The number, also on paper, and the parts of the week: each name of a day and a part in the language of who reads. */
function When({ call, parts }: WhenProps) {
  const { ourPeople, availability } = useWords()
  const { weekdays, parts: partNames } = availability
  const runInWords = (run: readonly (keyof typeof weekdays)[]) => {
    const names = run.map(one => weekdays[one])
    return names.length > 2 ? `${names.at(0)} – ${names.at(-1)}` : names.join(', ')
  }
  const lines = weekOf(parts).map(line => ({
    term: runsOf(line.days).map(runInWords).join(', '),
    value: <Said>{line.parts.map(part => partNames[part]).join(', ')}</Said>,
  }))
  const number = call ? [{ term: call.name, value: <Call number={call.phone} /> }] : []
  if (number.length + lines.length === 0) return null
  return (
    <Card level={2} title={ourPeople.reach.when}>
      <Facts items={[...number, ...lines]} />
    </Card>
  )
}
