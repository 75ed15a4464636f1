import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { type Day, dayInWords, dayOf, distanceInWords } from '#src/kernel/day.ts'
import { emptyForm, type FormState } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Hidden, TextArea } from '#src/ui/form/text-fields.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { endings, isLate, StepForm } from './rules.ts'
import { type Action, stepsOf, takeStep } from './store.server.ts'
import { actionStateNames, partNames, text } from './text.nl.ts'
import { actionAsked, settles } from './this-action.server.ts'

const say = text.page

export const loader = page('steering:read', async access => {
  const action = await actionAsked(access)
  return {
    action,
    today: access.today,
    steps: await stepsOf(access.tx, action.id),
    mayChange: may(access.actor, 'action:write') && action.state === 'open',
    maySettle: await settles(access, action),
  }
})

export const action = deed('action:settle', {
  form: StepForm,
  refusals: { meanwhile: text.step.meanwhile, 'not-yours': text.step.notYours },
  constraints: {
    one_action_step_at_a_time: { refusal: 'meanwhile' },
    action_step_follows: { refusal: 'meanwhile' },
  },
  run: async access => {
    const { tx, actor, input } = access
    const found = await actionAsked(access)
    if (!(await settles(access, found))) return refuse('not-yours')
    await takeStep(tx, actor, { id: found.id, steps: input.version }, input)
    return done({ to: `/sturing/actiepunten/${found.id}`, flash: text.step.done })
  },
})

export default function ActionPage({ loaderData, actionData }: Shown<typeof loader>) {
  const { action, today, steps, mayChange, maySettle } = loaderData
  return (
    <>
      <PageHead
        title={action.what}
        tab={say.tab}
        crumbs={steeringCrumbs(say.tab, { label: text.list.title, to: '/sturing/actiepunten' })}
      />
      <Card
        action={
          mayChange && (
            <ButtonLink to={`/sturing/actiepunten/${action.id}/wijzig`} kind="quiet">
              {say.change}
            </ButtonLink>
          )
        }
      >
        <Facts items={factsOf(action, today)} />
      </Card>
      {maySettle ? (
        <TickOff action={action} form={actionData?.form ?? emptyForm} />
      ) : (
        <p className="tt-soft">{say.notYours}</p>
      )}
      <Section title={say.history}>
        <Timeline
          items={steps.map(({ number, state, why, at, by }) => ({
            at: at.toISOString(),
            when: dayInWords(dayOf(at)),
            by,
            title: number === 1 ? say.laidDown : state === 'open' ? say.again : actionStateNames[state],
            children: why && <p className="tt-as-typed">{why}</p>,
          }))}
        />
      </Section>
    </>
  )
}

function factsOf(action: Action, today: Day) {
  const { owner, ownerFrom, dueOn, firstDueOn, itemId, item, group, heldOn, part, state } = action
  const until = `${dayInWords(dueOn)} (${distanceInWords(dueOn, today)})`
  const moved = dueOn === firstDueOn ? '' : `, ${say.movedFrom(dayInWords(firstDueOn))}`
  const late = isLate(action, today) && <Badge tone="attention">{text.line.late}</Badge>
  return [
    { term: say.owner, value: ownerFrom ? `${owner}, ${ownerFrom}` : owner },
    { term: say.dueOn, value: state === 'open' ? `${until}${moved}` : dayInWords(dueOn) + moved },
    { term: say.state, value: late || actionStateNames[state] },
    {
      term: say.item,
      value: (
        <a className="nl-link" href={`/sturing/agendapunten/${itemId}`}>
          {item}
        </a>
      ),
    },
    ...(group ? [{ term: say.from, value: heldOn ? `${group}, ${dayInWords(heldOn)}` : group }] : []),
    ...(part ? [{ term: say.part, value: partNames[part] }] : []),
  ]
}

/** One form, by where the action is: tick it off or drop it, or open it again. */
function TickOff({ action, form }: { action: Action; form: FormState }) {
  const say = text.step
  const isOpen = action.state === 'open'
  const to = `/sturing/agendapunten/${action.itemId}`
  return (
    <Section title={isOpen ? say.title : say.againTitle}>
      <Form
        form={form}
        version={action.steps}
        submit={isOpen ? say.submit : say.submitAgain}
        kind={isOpen ? 'primary' : 'secondary'}
        cancelTo={to}
      >
        {isOpen ? (
          <Radios
            form={form}
            name="state"
            legend={say.state}
            options={endings.map(value => ({ value, label: say.options[value] }))}
          />
        ) : (
          <Hidden name="state" value="open" />
        )}
        <TextArea form={form} name="why" label={isOpen ? say.why : say.whyAgain} rows={2} optional={isOpen} />
      </Form>
    </Section>
  )
}
