import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ReadAloud } from '#src/ui/read-aloud/read-aloud.tsx'
import { type Learned, learnedByRegion } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('family:read', async ({ tx }) => {
  const learned = await learnedByRegion(tx)
  return {
    lessons: learned.filter(one => one.kind === 'lesson'),
    improvements: learned.filter(one => one.kind === 'improvement'),
  }
})

export default function WhatWeLearned({ loaderData: { lessons, improvements } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Stack>
        <ReadAloud />
        {lessons.length === 0 && <Empty title={text.none}>{text.noneLead}</Empty>}
        <Told title={text.lessons} told={lessons} />
        <Told title={text.improvements} told={improvements} />
        <Section title={text.how}>
          {text.howWhat.map(line => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <a className="nl-link" href="/mijn/bericht">
              {text.write}
            </a>
          </p>
        </Section>
      </Stack>
    </>
  )
}

function Told({ title, told }: { title: string; told: readonly Learned[] }) {
  if (told.length === 0) return null
  return (
    <Section title={title}>
      {told.map(one => (
        <Card key={one.title} title={one.title} meta={text.since(dayInWords(one.since))}>
          <p>{one.words}</p>
        </Card>
      ))}
    </Section>
  )
}
