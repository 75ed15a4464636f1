import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Grid, Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { text } from './text.nl.ts'
import type { SteeringView } from './view.server.ts'

/** Beside what is asked: what was decided, how the scenarios stand, and what goes on. */
export function StateOfThings({ view }: { view: SteeringView }) {
  return (
    <>
      <Decisions decisions={view.decisions} />
      <Scenarios scenarios={view.scenarios} objections={view.objections} />
      <Developments developments={view.developments} />
    </>
  )
}

const further = [
  {
    title: text.moreOf.together,
    items: [
      { to: '/sturing/vergaderingen', ...text.links.meetings },
      { to: '/sturing/agendapunten', ...text.links.items },
      { to: '/sturing/actiepunten', ...text.links.actions },
      { to: '/sturing/groepen', ...text.links.groups },
    ],
  },
  {
    title: text.moreOf.ahead,
    items: [
      { to: '/sturing/transitieagenda', ...text.links.agenda },
      { to: '/sturing/initiatieven', ...text.links.initiatives },
      { to: '/sturing/communicatie', ...text.links.communication },
      { to: '/sturing/kalender', ...text.links.calendar },
    ],
  },
  {
    title: text.moreOf.know,
    items: [
      { to: '/sturing/monitor', ...text.links.monitor },
      { to: '/sturing/vragen', ...text.links.questions },
      { to: '/sturing/geld', ...text.links.funds },
    ],
  },
]

/** Where the rest is, below what is asked, so that the first screen tells only what matters now. */
export const Further = () => (
  <Section title={text.more}>
    <Grid>
      {further.map(({ title, items }) => (
        <Card key={title} title={title} level={3}>
          <LinkList items={items} />
        </Card>
      ))}
    </Grid>
  </Section>
)

function Decisions({ decisions }: Pick<SteeringView, 'decisions'>) {
  return (
    <Card title={text.decisions} level={2} action={<All to="/sturing/besluiten" of={text.decisions} />}>
      {decisions.length === 0 ? (
        <p>{text.noDecisions}</p>
      ) : (
        <LinkList
          items={decisions.map(({ id, title, group, decidedOn }) => ({
            to: `/sturing/besluiten/${id}`,
            title,
            note: `${group}, ${dayInWords(decidedOn)}`,
          }))}
        />
      )}
    </Card>
  )
}

function Scenarios({ scenarios, objections }: Pick<SteeringView, 'scenarios' | 'objections'>) {
  return (
    <Card title={text.scenarios} level={2} action={<All to="/sturing/scenarios" of={text.scenarios} />}>
      {scenarios.length === 0 && <p>{text.noScenarios}</p>}
      {objections.length > 0 && (
        <LinkList
          items={objections.map(({ id, option, choice }) => ({
            to: `/sturing/bezwaren/${id}/afronden`,
            title: text.objectionAnswered,
            note: option ?? choice,
          }))}
        />
      )}
      {scenarios.map(({ id, title, options, preferences }) => {
        const filled = options.filter(option => option.isFilled).length
        return (
          <div key={id}>
            <p>
              <strong>{title}</strong>
            </p>
            <p>{text.scenarioState(filled, options.length)}</p>
            <p>
              {text.preference}:{' '}
              {preferences[0] ? preferences[0].title : <Badge tone="notice">{text.notYet}</Badge>}
            </p>
          </div>
        )
      })}
    </Card>
  )
}

function Developments({ developments: { all, lacking } }: Pick<SteeringView, 'developments'>) {
  return (
    <Card
      title={text.developments}
      level={2}
      action={<All to="/sturing/ontwikkelingen" of={text.developments} />}
    >
      <p>{all === 0 ? text.noDevelopments : text.developmentState(all)}</p>
      {lacking > 0 && <p>{text.lacking(lacking)}</p>}
    </Card>
  )
}

const All = ({ to, of }: { to: string; of: string }) => (
  <a className="nl-link" href={to}>
    {text.all}
    <span className="tt-hidden">: {of}</span>
  </a>
)
