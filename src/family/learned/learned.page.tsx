import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { TypedText } from '#src/ui/language/said.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ReadAloud } from '#src/ui/read-aloud/read-aloud.tsx'
import { useWords } from '../language/words.ts'
import { lessonsToldToUs, type ToldLesson } from './store.server.ts'

export const loader = page('family:read', async ({ tx }) => {
  const lessons = await lessonsToldToUs(tx)
  return {
    certain: lessons.filter(one => one.isSupported),
    notYet: lessons.filter(one => !one.isSupported),
  }
})

export default function WhatWeLearned({ loaderData: { certain, notYet } }: Shown<typeof loader>) {
  const { learned: text } = useWords()
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Stack>
        <ReadAloud />
        {certain.length + notYet.length === 0 && <Empty title={text.none}>{text.noneLead}</Empty>}
        <Lessons title={text.certain} lessons={certain} />
        <Lessons title={text.notYet} lead={text.notYetLead} lessons={notYet} />
        <Section title={text.how}>
          {text.howWhat.map(line => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <a className="nl-link" href="/mijn/geleerd/vertel">
              {text.write}
            </a>
          </p>
        </Section>
      </Stack>
    </>
  )
}

type LessonsProps = { title: string; lead?: string; lessons: readonly ToldLesson[] }

function Lessons({ title, lead, lessons }: LessonsProps) {
  if (lessons.length === 0) return null
  return (
    <Section title={title}>
      {lead && <p>{lead}</p>}
      {lessons.map(one => (
        <Card key={one.words}>
          <TypedText>{one.words}</TypedText>
        </Card>
      ))}
    </Section>
  )
}
