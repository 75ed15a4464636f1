import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  answerCounts,
  askedIn,
  audienceNames,
  breaksOf,
  latestOf,
  questionState,
  themeNames,
} from '#src/casework/public.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Columns, Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { AnswersPart } from './answers-part.tsx'
import { addressOf, questionAt } from './at.server.ts'
import { otherLanguages } from './forms.ts'
import { Preview } from './preview.tsx'
import { kindNames, languageNames, stateNames, text } from './text.nl.ts'

const say = text.page

export const loader = page('steering:read', async access => {
  const { tx, actor, settings } = access
  const question = await questionAt(access)
  return {
    question,
    threshold: settings.smallNumberThreshold,
    mayKeep: may(actor, 'experience-question:keep'),
    counts: (await answerCounts(tx)).filter(one => one.key === question.key),
  }
})

type View = Shown<typeof loader>['loaderData']

export default function QuestionPage({ loaderData: view }: Shown<typeof loader>) {
  const { question, mayKeep } = view
  const asked = askedIn(question, 'nl')
  const state = questionState(question)
  const canChange = mayKeep && state !== 'retired'
  return (
    <>
      <PageHead
        title={asked.question}
        lead={`${audienceNames[question.audience]} · ${themeNames[question.theme]}`}
        crumbs={steeringCrumbs(asked.question, { label: text.list.title, to: '/sturing/vragen' })}
        next={
          canChange && (
            <ButtonLink
              to={`${addressOf(question.id)}/stap`}
              kind={state === 'draft' ? 'primary' : 'secondary'}
            >
              {state === 'draft' ? say.use : say.retire}
            </ButtonLink>
          )
        }
      />
      <Columns
        main={
          <>
            <AnswersPart question={question} counts={view.counts} threshold={view.threshold} />
            <History question={question} />
          </>
        }
        side={
          <>
            <Preview asked={asked} audience={question.audience} />
            <About view={view} canChange={canChange} />
          </>
        }
      />
    </>
  )
}

function About({ view: { question }, canChange }: { view: View; canChange: boolean }) {
  const { kind, words } = latestOf(question)
  const known = words.map(one => one.language)
  // A colleague, and a child on paper, is asked in Dutch.
  const missing = ['professional', 'child'].includes(question.audience)
    ? []
    : otherLanguages.filter(one => !known.includes(one))
  const last = question.steps.at(-1)
  const state = stateNames[questionState(question)]
  const names = (codes: readonly string[]) => codes.map(code => languageNames[code] ?? code).join(', ')
  return (
    <Card title={say.about} level={2}>
      <Facts
        items={[
          { term: say.state, value: last ? say.since(state, dayInWords(last.fromDay)) : state },
          { term: say.kind, value: kindNames[kind] },
          {
            term: say.languages,
            value: [
              names(known.toSorted((a, b) => Number(b === 'nl') - Number(a === 'nl'))),
              missing.length > 0 && say.onlyIn(names(missing)),
            ]
              .filter(Boolean)
              .join('. '),
          },
          { term: say.key, value: question.key },
        ]}
      />
      {canChange && (
        <>
          <p>
            <a className="nl-link" href={`${addressOf(question.id)}/wijzig`}>
              {say.change}
            </a>
          </p>
          {missing.length > 0 && (
            <p>
              <a className="nl-link" href={`${addressOf(question.id)}/taal`}>
                {say.translate}
              </a>
            </p>
          )}
        </>
      )}
    </Card>
  )
}

/** What it said before, and from when the series begins anew. */
function History({ question }: Pick<View, 'question'>) {
  const breaks = breaksOf(question)
  if (question.versions.length < 2) return null
  return (
    <Section title={say.history}>
      {question.versions.toReversed().map(({ id, number, fromDay, why, words }) => (
        <div key={id} className="tt-flow">
          <p>
            <strong>{say.wrote(number, dayInWords(fromDay))}</strong>
            {': '}
            {words.find(one => one.language === 'nl')?.question}
          </p>
          {why && <p className="tt-as-typed">{why}</p>}
          {breaks.some(one => one.version === number) && <p className="tt-soft">{say.broken}</p>}
        </div>
      ))}
    </Section>
  )
}
