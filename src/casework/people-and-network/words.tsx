import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { livesAt } from '../home/text.nl.ts'
import { familyRoleNames } from '../household/text.nl.ts'
import { ageBesideName, nameOf } from '../household-member/rules.ts'
import { Before, type Line, Lines, mapAt } from './parts.tsx'
import type { MapView } from './people-and-network.page.tsx'
import { homesOf, sentencesOf } from './pictures.ts'
import type { MapPerson } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.words
type WithView = { view: MapView }

/** The drawings in words, and the place where everything in them is changed. */
export function KnownInWords({ view }: WithView) {
  const { known, before, caseId, canChange } = view
  const sentence = sentencesOf(known)
  const kinds = [
    {
      title: say.partners,
      path: 'partners',
      add: say.addPartners,
      rows: known.partnerships.map(row => ({ ...row, words: sentence.partnership(row) })),
      past: before.partnerships.map(row => ({ ...row, words: sentence.partnership(row) })),
    },
    {
      title: say.parents,
      path: 'ouders',
      add: say.addParent,
      rows: known.parentages.map(row => ({ ...row, words: sentence.parentage(row) })),
      past: before.parentages.map(row => ({ ...row, words: sentence.parentage(row) })),
    },
    {
      title: say.ties,
      path: 'banden',
      add: say.addTie,
      rows: known.ties.map(row => ({ ...row, words: sentence.tie(row) })),
      past: before.ties.map(row => ({ ...row, words: sentence.tie(row) })),
    },
  ]
  return (
    <Section title={say.title}>
      <p>{say.lead}</p>
      <Card title={say.people} level={3}>
        <Lines lines={known.people.map(person => personLine(person, view))} />
      </Card>
      {kinds.map(({ title, path, add, rows, past }) => (
        <Card
          key={path}
          title={title}
          level={3}
          action={
            canChange && (
              <ButtonLink to={`${mapAt(caseId)}/${path}/nieuw`} kind="quiet">
                {add}
              </ButtonLink>
            )
          }
        >
          <Lines
            lines={rows.map(({ id, words, by, recordedAt }) => ({
              key: id,
              words,
              note: text.recorded(by, dayInWords(dayOf(recordedAt))),
              to: canChange ? `${mapAt(caseId)}/${path}/${id}` : undefined,
              about: words,
            }))}
          />
          <Before told={past} />
        </Card>
      ))}
    </Section>
  )
}

function personLine(person: MapPerson, { known, today, caseId, canChange }: MapView): Line {
  const homes = known.homes.filter(({ id }) => homesOf(person, known.homes).includes(id))
  const where = !person.takesPart
    ? say.onlyPicture
    : homes.length > 0
      ? livesAt(homes.map(({ label }) => label))
      : say.elsewhere
  const died = person.isDeceased ? text.genogram.deceased(person.diedOn?.slice(0, 4)) : null
  const age = died ?? ageBesideName(person, today)
  return {
    key: person.id,
    words: nameOf(person),
    note: [familyRoleNames[person.familyRole], age, died ? null : where].filter(Boolean).join(' · '),
    to: canChange ? `${mapAt(caseId)}/personen/${person.id}` : undefined,
    about: nameOf(person),
  }
}
