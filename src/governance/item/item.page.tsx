import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Columns, Section } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ItemActions } from '../action/action-list.tsx'
import { ItemPapers } from '../paper/papers.tsx'
import { dossierOf } from '../scenario/text.nl.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { routeInWords } from './route-in-words.ts'
import { text } from './text.nl.ts'
import { RouteSteps, TreatmentCard } from './treatment-card.tsx'
import { type ItemView, itemView } from './view.server.ts'

const say = text.page

export const loader = page('steering:read', async access => {
  const view = await itemView(access)
  if (!view) throw notFound()
  return view
})

export default function ItemPage({ loaderData: view }: Shown<typeof loader>) {
  const { item, steps, can } = view
  return (
    <>
      <PageHead
        title={item.title}
        lead={item.asked}
        meta={say.broughtOn(dayInWords(item.broughtOn))}
        crumbs={steeringCrumbs(item.title, { label: text.list.title, to: '/sturing/agendapunten' })}
      />
      {view.wait && <Waits wait={view.wait} />}
      <Section title={say.route} action={can.plan && <AddStepLink itemId={item.id} />}>
        <Card>
          <RouteSteps steps={steps} current={view.current} />
          <p className="tt-soft">{routeInWords(steps)}</p>
        </Card>
      </Section>
      <Columns
        main={
          <>
            <Section title={say.steps}>
              {steps.map(step => (
                <TreatmentCard key={step.step.id} view={view} {...step} />
              ))}
            </Section>
            <ItemActions itemId={item.id} actions={view.actions} today={view.today} mayAdd={can.addActions} />
          </>
        }
        side={
          <>
            {view.barrier && <FromPractice view={view} />}
            <About view={view} />
            <ItemPapers itemId={item.id} papers={view.papers} mayAdd={can.plan} />
          </>
        }
      />
    </>
  )
}

/** What the item says, and what it rests on. */
function About({ view: { item, lessons, choice, can } }: { view: ItemView }) {
  return (
    <Card
      title={say.about}
      level={2}
      action={
        can.plan && (
          <ButtonLink to={`/sturing/agendapunten/${item.id}/wijzig`} kind="quiet">
            {say.change}
          </ButtonLink>
        )
      }
    >
      <p className="tt-as-typed">{item.body}</p>
      {lessons.map(one => (
        <p key={one.id}>
          {say.restsOn}{' '}
          <a className="nl-link" href={`/praktijk/lessen/${one.id}`}>
            {one.title}
          </a>
        </p>
      ))}
      {choice && (
        <p>
          <a className="nl-link" href={`/sturing/scenarios/keuze/${choice.id}`}>
            {say.scenarios}
          </a>
        </p>
      )}
    </Card>
  )
}

/** That the item can only be worked out when a scenario was chosen, and why. */
const Waits = ({ wait: { choice, choiceId, why, preferred } }: { wait: NonNullable<ItemView['wait']> }) => (
  <Notice tone="notice" title={say.waits}>
    <p className="tt-as-typed">{why}</p>
    <p>
      {preferred ? say.waitOver(preferred) : say.waitsFor}{' '}
      <a className="nl-link" href={dossierOf(choiceId)}>
        {choice}
      </a>
    </p>
  </Notice>
)

/** Which barrier of the practice group this came from; only who may read the practice can go there. */
function FromPractice({ view: { barrier, can } }: { view: ItemView }) {
  if (!barrier) return null
  const link = can.readPractice && (
    <ButtonLink to={`/praktijk/belemmeringen/${barrier.id}`} kind="quiet">
      {text.barrier.link}
    </ButtonLink>
  )
  return (
    <Card title={text.barrier.title} level={2} action={link}>
      <p>{text.barrier.lead(dayInWords(barrier.broughtOn))}</p>
    </Card>
  )
}

const AddStepLink = ({ itemId }: { itemId: string }) => (
  <ButtonLink to={`/sturing/agendapunten/${itemId}/stap`} kind="quiet">
    {say.addStep}
  </ButtonLink>
)
