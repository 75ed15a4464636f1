import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { weekdayInWords } from '#src/kernel/day.ts'
import { emptyForm, formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { asksAdvice } from '../item/rules.ts'
import { itemOf } from '../item/store.server.ts'
import { purposeNames } from '../item/text.nl.ts'
import { optionsOfItem } from '../scenario/store.server.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { ScenarioField, stanceOptions } from './fields.tsx'
import { AdviceForm } from './rules.ts'
import { adviceOn, giveAdvice, isMember } from './store.server.ts'
import { text } from './text.nl.ts'
import { stepAsked } from './this-step.server.ts'

const say = text.advise

export const loader = page('meeting:advise', async access => {
  const { tx, actor } = access
  const { treatment, stage } = await stepAsked(access)
  const item = await itemOf(tx, treatment.itemId)
  if (!item) throw notFound()
  const mine = (await adviceOn(tx, [treatment.id])).find(advice => advice.accountId === actor.accountId)
  return {
    treatment,
    item,
    mine: mine ?? null,
    isOpen: asksAdvice(treatment.purpose, stage),
    member: await isMember(tx, treatment.groupId),
    scenarios: await optionsOfItem(tx, treatment.itemId),
  }
})

export const action = deed('meeting:advise', {
  form: AdviceForm,
  refusals: {
    closed: say.closed,
    'not-member': say.notMember,
    'not-asked': say.notAsked,
    elsewhere: text.scenario.elsewhere,
  },
  constraints: {
    advice_before_conclusion: { refusal: 'closed' },
    advice_is_asked: { refusal: 'not-asked' },
    option_of_the_item: { refusal: 'elsewhere', field: 'optionId' },
  },
  run: async access => {
    const { treatment, stage } = await stepAsked(access)
    if (!(await isMember(access.tx, treatment.groupId))) return refuse('not-member')
    if (stage === 'dropped') return refuse('closed')
    await giveAdvice(access.tx, access.actor, treatment.id, access.input)
    return done({ to: `/sturing/agendapunten/${treatment.itemId}`, flash: say.done })
  },
})

export default function Advise({ loaderData, actionData }: Shown<typeof loader>) {
  const { treatment, item, mine, isOpen, member, scenarios } = loaderData
  const known = mine
    ? formWith({ stance: mine.stance, words: mine.words, optionId: mine.optionId ?? '' })
    : emptyForm
  const form = actionData?.form ?? known
  const to = `/sturing/agendapunten/${item.id}`
  const when = treatment.day ? weekdayInWords(treatment.day) : say.noDay
  return (
    <>
      <PageHead
        title={say.title(item.title)}
        lead={say.reads}
        crumbs={steeringCrumbs(treatment.group, { label: item.title, to })}
      />
      <Facts
        items={[
          { term: say.asked, value: item.asked },
          {
            term: say.when,
            value: `${treatment.group}, ${when} (${purposeNames[treatment.purpose]})`,
          },
        ]}
      />
      {!member && <Notice tone="notice" title={say.notMember} />}
      {member && !isOpen && (
        <Notice tone="notice" title={treatment.purpose === 'inform' ? say.notAsked : say.closed} />
      )}
      {mine && isOpen && <Notice tone="notice" title={say.earlier} />}
      {((member && isOpen) || actionData) && (
        <Form form={form} submit={say.submit} cancelTo={to}>
          <ScenarioField form={form} scenarios={scenarios} />
          <Radios form={form} name="stance" legend={say.stance} options={stanceOptions} />
          <TextArea form={form} name="words" label={say.words} hint={say.wordsHint} rows={5} />
        </Form>
      )}
    </>
  )
}
