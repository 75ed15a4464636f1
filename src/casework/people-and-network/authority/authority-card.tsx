import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Grid, Section } from '#src/ui/layout/layout.tsx'
import { nameOf } from '../../household-member/rules.ts'
import { authorityNotes } from '../names.nl.ts'
import { Lines, mapAt } from '../parts.tsx'
import type { MapView } from '../people-and-network.page.tsx'
import { namesIn } from '../pictures.ts'
import { type AuthorityState, authorityState, needsAuthority } from '../rules.ts'
import { text } from '../text.nl.ts'
import type { AuthorityLook } from './store.server.ts'

const say = text.authority

const tones = {
  never: 'danger',
  told: 'attention',
  old: 'attention',
  checked: 'good',
} as const satisfies Record<AuthorityState, string>

/** Who has authority over each child, and how sure that is. */
export function AuthorityCard({ view }: { view: MapView }) {
  const { known, looks, caseId, canChange, today, months } = view
  const name = namesIn(known.people)
  const children = known.people.filter(person => person.takesPart && needsAuthority(person, today))
  const words = (look: AuthorityLook) => {
    const holders = [...look.holderIds.map(name), ...(look.institution ? [look.institution] : [])]
    return say.line(say.names(holders), look.source, dayInWords(look.lookedOn))
  }
  return (
    <Section title={say.title}>
      <p>{children.length === 0 ? say.none : say.lead}</p>
      <Grid>
        {children.map(child => {
          const own = looks.filter(({ childId }) => childId === child.id)
          const [latest, ...earlier] = own
          const state = authorityState(own, today, months)
          return (
            <Card key={child.id} title={say.over(nameOf(child))} level={3}>
              <p>{latest ? words(latest) : say.unknown}</p>
              <p>
                <Badge tone={tones[state]}>{authorityNotes[state]}</Badge>
              </p>
              {earlier.length > 0 && (
                <Fold summary={say.earlier(nameOf(child))} count={earlier.length}>
                  <Lines
                    lines={earlier.map(look => ({
                      key: look.id,
                      words: words(look),
                      note: look.by,
                      about: '',
                    }))}
                  />
                </Fold>
              )}
              {canChange && (
                <div>
                  <ButtonLink to={`${mapAt(caseId)}/gezag/${child.id}`}>
                    {latest ? say.lookAgain : say.look}
                    <span className="tt-hidden">{text.about(nameOf(child))}</span>
                  </ButtonLink>
                </div>
              )}
            </Card>
          )
        })}
      </Grid>
    </Section>
  )
}
