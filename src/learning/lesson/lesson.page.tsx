import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { improvementsOn } from '../improvement-proposal/store.server.ts'
import { stateNames } from '../improvement-proposal/text.nl.ts'
import { AlikeLessons } from './alike/alike-lessons.tsx'
import { lessonsAlike } from './alike/store.server.ts'
import { text as alikeText } from './alike/text.nl.ts'
import { EvidenceList } from './evidence-list.tsx'
import { Ladder, MatrixCard, MissingCard, WeighingsCard } from './lesson-parts.tsx'
import { type Goal, isWritable, nextSteps } from './rules.ts'
import { type Lesson, lessonOn } from './store.server.ts'
import { goalNames, kindShort, supportLabel, text } from './text.nl.ts'
import { wayOf } from './way/rules.ts'
import { inSteering } from './way/store.server.ts'
import { WayCard } from './way/way-card.tsx'

export const loader = page('practice:read', async ({ tx, actor, params, today, settings }) => {
  const lesson = await lessonOn(tx, params.lessonId ?? '', today, settings)
  if (!lesson) throw notFound()
  const proposals = (await improvementsOn(tx, today, settings))
    .filter(one => one.lessons.some(({ id }) => id === lesson.id))
    .map(({ id, title, state, steps }) => ({
      ...{ id, title, state: stateNames[state] },
      on: steps.at(-1)?.onDay ?? lesson.notedOn,
    }))
  const words = `${lesson.title}. ${lesson.statement}`
  return {
    lesson,
    today,
    way: wayOf(lesson.steps, proposals, await inSteering(tx, lesson.id)),
    // While a lesson is young it can still be laid together with one that says the same.
    alike: ['noted', 'shared'].includes(lesson.status)
      ? await lessonsAlike(tx, words, settings.lessonAlikePercent, lesson.id)
      : [],
    can: {
      write: may(actor, 'lesson:write'),
      change: may(actor, 'lesson:write') && isWritable(lesson.status),
      step: nextSteps(lesson.status, may(actor, 'lesson:validate')).length > 0,
      propose: may(actor, 'improvement:write'),
      bring: may(actor, 'meeting:plan') && lesson.status !== 'retired',
      steering: may(actor, 'steering:read'),
      tell: may(actor, 'lesson:tell-families') && !['noted', 'rejected', 'retired'].includes(lesson.status),
    },
  }
})

const say = text.page

export default function LessonPage({ loaderData }: Shown<typeof loader>) {
  const { lesson, way, today, alike, can } = loaderData
  const speaksFor = lesson.evidence.filter(one => one.direction === 'for')
  const speaksNotFor = lesson.evidence.filter(one => one.direction !== 'for')
  return (
    <>
      <Head lesson={lesson} can={can} />
      <Ladder lesson={lesson} />
      <Columns
        main={
          <>
            <AlikeLessons title={alikeText.alike} lead={alikeText.alikeLead} alike={alike} />
            <MissingCard lesson={lesson} />
            <Card title={say.speaksFor} level={2}>
              <EvidenceList evidence={speaksFor} empty={say.noFor} />
            </Card>
            <Card title={say.speaksAgainst} level={2}>
              <EvidenceList evidence={speaksNotFor} empty={say.noAgainst} />
              {can.write && <WeighLink lesson={lesson} />}
            </Card>
            <WeighingsCard lesson={lesson} />
          </>
        }
        side={
          <>
            <MatrixCard lesson={lesson} />
            {lesson.context && (
              <Card title={say.context} level={2}>
                <p className="tt-as-typed">{lesson.context}</p>
              </Card>
            )}
            <WayCard lesson={lesson} way={way} today={today} can={can} />
          </>
        }
      />
    </>
  )
}

function WeighLink({ lesson: { id, evidence } }: { lesson: Lesson }) {
  if (!evidence.some(one => one.direction === 'against')) return null
  return (
    <p>
      <a className="nl-link" href={`/praktijk/lessen/${id}/weging`}>
        {say.weigh}
      </a>
    </p>
  )
}

type Can = Shown<typeof loader>['loaderData']['can']

function Head({ lesson, can }: { lesson: Lesson; can: Can }) {
  const here = `/praktijk/lessen/${lesson.id}`
  const isReady = lesson.missing.length === 0 && can.step && !lesson.isSupported
  return (
    <PageHead
      title={lesson.title}
      lead={lesson.statement}
      crumbs={[{ label: text.practice, to: '/praktijk' }, { label: lesson.title }]}
      meta={
        <>
          <Badge tone={lesson.isSupported ? 'good' : 'attention'}>
            {lesson.isSupported ? supportLabel.yes : supportLabel.no}
          </Badge>
          <span>{kindShort[lesson.kind]}</span>
          <span>{say.goal(goalNames[String(lesson.goal) as Goal])}</span>
          <span>{say.author(lesson.author, dayInWords(lesson.notedOn))}</span>
          {can.change && (
            <a className="nl-link" href={`${here}/tekst`}>
              {text.change.link}
            </a>
          )}
          {can.tell && (
            <a className="nl-link" href={`${here}/gezinnen`}>
              {text.families.link}
            </a>
          )}
          {can.step && !isReady && (
            <a className="nl-link" href={`${here}/stap`}>
              {say.step}
            </a>
          )}
        </>
      }
      next={
        can.write && (
          <ButtonLink to={isReady ? `${here}/stap` : `${here}/onderbouwing`} kind="primary">
            {isReady ? say.step : say.addEvidence}
          </ButtonLink>
        )
      }
    />
  )
}
