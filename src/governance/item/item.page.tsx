import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Columns, Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { decisionsOn } from '../decision/store.server.ts'
import { groupIdsOf } from '../group/store.server.ts'
import { choiceOfItem } from '../scenario/store.server.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { adviceOn, conclusionsOn } from '../treatment/store.server.ts'
import { currentStep, stagesOf } from './rules.ts'
import { itemOf, routeOf } from './store.server.ts'
import { text } from './text.nl.ts'
import { RouteSteps, TreatmentCard } from './treatment-card.tsx'

const say = text.page

export const loader = page('steering:read', async ({ tx, actor, params, today }) => {
  const { itemId } = params
  const item = isId(itemId) ? await itemOf(tx, itemId) : undefined
  if (!item) throw notFound()
  const route = await routeOf(tx, item.id)
  const stages = stagesOf(route, today)
  return {
    item,
    steps: route.map((step, index) => ({ step, stage: stages[index] ?? 'unplanned' })),
    current: currentStep(stages),
    conclusions: await conclusionsOn(tx, item.id),
    advices: await adviceOn(
      tx,
      route.map(step => step.id),
    ),
    decisions: await decisionsOn(
      tx,
      route.map(step => step.id),
    ),
    choice: (await choiceOfItem(tx, item.id)) ?? null,
    me: actor.accountId,
    myGroups: await groupIdsOf(tx, actor.accountId),
    can: {
      plan: may(actor, 'meeting:plan'),
      treat: may(actor, 'meeting:treat'),
      advise: may(actor, 'meeting:advise'),
    },
  }
})

export type ItemView = Shown<typeof loader>['loaderData']

export default function ItemPage({ loaderData: view }: Shown<typeof loader>) {
  const { item, steps, choice, can } = view
  return (
    <>
      <PageHead
        title={item.title}
        lead={item.asked}
        meta={say.broughtOn(dayInWords(item.broughtOn))}
        crumbs={steeringCrumbs(item.title, { label: text.list.title, to: '/sturing/agendapunten' })}
      />
      <Section title={say.route} action={can.plan && <AddStepLink itemId={item.id} />}>
        <Card>
          <RouteSteps steps={steps} current={view.current} />
        </Card>
      </Section>
      <Columns
        main={
          <Section title={say.steps}>
            {steps.map(step => (
              <TreatmentCard key={step.step.id} view={view} {...step} />
            ))}
          </Section>
        }
        side={
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
            {choice && (
              <p>
                <a className="nl-link" href="/sturing/scenarios">
                  {say.scenarios}
                </a>
              </p>
            )}
          </Card>
        }
      />
    </>
  )
}

const AddStepLink = ({ itemId }: { itemId: string }) => (
  <ButtonLink to={`/sturing/agendapunten/${itemId}/stap`} kind="quiet">
    {say.addStep}
  </ButtonLink>
)
