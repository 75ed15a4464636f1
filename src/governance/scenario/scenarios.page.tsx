import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { currentStep, type Stage, stagesOf } from '../item/rules.ts'
import { routeOf, type Treatment } from '../item/store.server.ts'
import { RouteSteps } from '../item/treatment-card.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { aspects, isEmpty, mayPrefer } from './rules.ts'
import { type Choice, scenariosState } from './store.server.ts'
import { aspectNames, text } from './text.nl.ts'

const say = text.list

export const loader = page('steering:read', async ({ tx, actor, today }) => {
  const choices = []
  for (const choice of await scenariosState(tx)) {
    const route = await routeOf(tx, choice.itemId)
    const stages = stagesOf(route, today)
    choices.push({ choice, route, stages, current: currentStep(stages) })
  }
  return { choices, mayWrite: may(actor, 'scenario:write') }
})

export default function Scenarios({ loaderData: { choices, mayWrite } }: Shown<typeof loader>) {
  const empty = choices.flatMap(({ choice }) => choice.options).find(isEmpty)
  const open = (
    <ButtonLink to="/sturing/scenarios/nieuw">{choices.length > 0 ? say.openAnother : say.open}</ButtonLink>
  )
  const fill = empty && (
    <ButtonLink to={`/sturing/scenarios/${empty.id}`} kind="primary">
      {say.fill(empty.title)}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={steeringCrumbs(say.title)}
        next={mayWrite && (fill ?? open)}
      />
      {choices.length === 0 && <Empty title={say.empty}>{mayWrite && say.emptyLead}</Empty>}
      <Stack>
        {choices.map(one => (
          <ChoiceSection key={one.choice.id} {...one} mayWrite={mayWrite} />
        ))}
        {mayWrite && fill && (
          <p>
            <a className="nl-link" href="/sturing/scenarios/nieuw">
              {say.openAnother}
            </a>
          </p>
        )}
      </Stack>
    </>
  )
}

type ChoiceProps = {
  choice: Choice
  route: Treatment[]
  stages: Stage[]
  current: number | null
  mayWrite: boolean
}

function ChoiceSection({ choice, route, stages, current, mayWrite }: ChoiceProps) {
  return (
    <Section title={choice.title}>
      <Preferred choice={choice} mayPrefer={mayWrite && mayPrefer(stages)} />
      <OptionsTable choice={choice} mayWrite={mayWrite} />
      <Card
        title={say.route}
        action={
          <ButtonLink to={`/sturing/agendapunten/${choice.itemId}`} kind="quiet">
            {say.item}
          </ButtonLink>
        }
      >
        <RouteSteps
          steps={route.map((step, index) => ({ step, stage: stages[index] ?? 'unplanned' }))}
          current={current}
        />
      </Card>
    </Section>
  )
}

function Preferred({ choice, mayPrefer }: { choice: Choice; mayPrefer: boolean }) {
  const [now, ...earlier] = choice.preferences
  const inWords = ({ title, at }: Choice['preferences'][number]) =>
    say.preferredIs(title, dayInWords(dayOf(at)))
  return (
    <Card
      title={say.preferred}
      action={
        mayPrefer && (
          <ButtonLink to={`/sturing/scenarios/${choice.id}/voorkeur`} kind={now ? 'quiet' : 'primary'}>
            {now ? say.preferAnother : text.prefer.submit}
          </ButtonLink>
        )
      }
    >
      {now ? (
        <>
          <p>
            <strong>{inWords(now)}</strong>
          </p>
          <p className="tt-as-typed">{now.words}</p>
        </>
      ) : (
        <>
          <Badge tone="notice">{say.noPreference}</Badge>
          {!mayPrefer && <p>{say.waiting}</p>}
        </>
      )}
      {earlier.length > 0 && (
        <Fold summary={say.earlier} count={earlier.length}>
          {earlier.map(one => (
            <p key={one.at.toISOString()} className="tt-as-typed">{`${inWords(one)}: ${one.words}`}</p>
          ))}
        </Fold>
      )}
    </Card>
  )
}

const asWritten = (words: string | null) =>
  words ? <span className="tt-as-typed">{words}</span> : <span className="tt-soft">{say.notYet}</span>

function OptionsTable({ choice, mayWrite }: { choice: Choice; mayWrite: boolean }) {
  return (
    <Table
      caption={say.beside}
      stack
      rowHeader="title"
      columns={[
        { key: 'title', label: say.scenario },
        ...aspects.map(aspect => ({ key: aspect, label: aspectNames[aspect] })),
      ]}
      rows={choice.options.map(option => ({
        title: mayWrite ? (
          <a className="nl-link" href={`/sturing/scenarios/${option.id}`}>
            {option.title}
          </a>
        ) : (
          option.title
        ),
        ...Object.fromEntries(aspects.map(aspect => [aspect, asWritten(option[aspect])])),
      }))}
    />
  )
}
