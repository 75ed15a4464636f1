import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as peopleText } from '../people/text.nl.ts'
import { ProblemCard } from './problem-card.tsx'
import { allProblems } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.list

export const loader = page('problem:answer', async ({ tx }) => {
  const all = await allProblems(tx)
  return {
    open: all.filter(one => one.state !== 'solved'),
    solved: all.filter(one => one.state === 'solved'),
  }
})

export default function Problems({ loaderData: { open, solved } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: peopleText.start.title, to: '/beheer' }, { label: say.title }]}
      />
      {open.length + solved.length === 0 && <Empty title={say.none}>{say.noneLead}</Empty>}
      <Stack>
        {open.length > 0 && (
          <Section title={say.open}>
            {open.map(one => (
              <ProblemCard
                key={one.id}
                problem={one}
                action={<ButtonLink to={`/beheer/problemen/${one.id}`}>{say.answer}</ButtonLink>}
              />
            ))}
          </Section>
        )}
        {solved.length > 0 && (
          <Fold summary={say.solved} count={solved.length} open={open.length === 0}>
            <Stack>
              {solved.map(one => (
                <ProblemCard key={one.id} problem={one} level={2} />
              ))}
            </Stack>
          </Fold>
        )}
      </Stack>
    </>
  )
}
