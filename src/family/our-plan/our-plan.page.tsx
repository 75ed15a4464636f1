import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  dangerIn,
  dangerWordsOf,
  MarkForm,
  markOf,
  recordOwnMark,
  releasedPlansFor,
} from '#src/casework/public.ts'
import { emptyForm, type FormState } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { TypedText } from '#src/ui/language/said.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Mark } from '#src/ui/marks/marks.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ReadAloud } from '#src/ui/read-aloud/read-aloud.tsx'
import { writtenIn } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { titlesOf } from '../our-people/rules.ts'
import { ownHouseholds } from '../our-people/store.server.ts'
import { AroundParts, RolesPart, SituationPart } from './plan-parts.tsx'
import { plainPlan } from './rules.ts'
import { text as inDutch } from './text.nl.ts'

/** Of whoever may read more than one plan, the one of the address; null while none is chosen. */
async function plansFor({ tx, actor, url }: Access) {
  const plans = await releasedPlansFor(tx, actor.personId ?? '')
  const wanted = url.searchParams.get('plan')
  const chosen = plans.length === 1 ? plans[0] : plans.find(plan => plan.id === wanted)
  return { plans, chosen: chosen ?? null }
}

export const loader = page('family:read', async access => {
  const { tx, actor } = access
  const personId = actor.personId ?? ''
  const words = writtenIn(actor.language)
  const { plans, chosen: plan } = await plansFor(access)
  const titles = plans.length > 1 ? titlesOf(await ownHouseholds(tx, actor.accountId), words) : null
  const choices = plans.map(({ id, caseId }) => ({ id, title: titles?.get(caseId) ?? '' }))
  if (!plan) return { plan: null, choices }
  const own = plan.participants.find(one => one.personId === personId)
  const { mark } = own ? markOf(plan, own.id) : { mark: null }
  return {
    choices,
    of: titles?.get(plan.caseId) ?? null,
    name: actor.name,
    options: Object.entries(words.names.marks).map(([value, label]) => ({ value, label })),
    // Who reads in the name of a child says nothing in that name.
    mayMark: own !== undefined && may(actor, 'family:mark-plan'),
    mayTell: own !== undefined && may(actor, 'family:tell-of-plan'),
    given: mark && { mark: mark.mark, remark: mark.remark, on: mark.recordedOn, inOwnHand: mark.own },
    plan: {
      id: plan.id,
      since: plan.activatedOn,
      again: plan.expiresOn ?? plan.reviewOn,
      ...plainPlan(plan, personId, words.ourPlan.you, access.today),
    },
  }
})

export const action = deed('family:mark-plan', {
  form: MarkForm,
  refusals: { replaced: inDutch.replaced },
  run: async access => {
    const { tx, actor, input, tell } = access
    const personId = actor.personId ?? ''
    const { plans, chosen: plan } = await plansFor(access)
    if (!plan || !(await recordOwnMark(tx, { ...actor, personId }, plan.id, input))) return refuse('replaced')
    const { remark = null } = input
    const isDanger = dangerIn(remark, { dangerWords: await dangerWordsOf(tx) }) !== null
    const event = isDanger ? 'top3-plan.marked-with-alarm' : 'top3-plan.marked'
    await tell(event, { caseId: plan.caseId, planId: plan.id })
    const back = plans.length === 1 ? '/mijn/plan' : `/mijn/plan?plan=${plan.id}`
    return done({ to: isDanger ? '/mijn/nummers?na=1' : back, flash: inDutch.done, caseId: plan.caseId })
  },
})

type View = Shown<typeof loader>['loaderData']

export default function OurPlan({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { ourPlan: text, day } = useWords()
  if (!view.plan && view.choices.length > 0) {
    return (
      <>
        <PageHead title={text.title} lead={text.choose} />
        <LinkList items={view.choices.map(({ id, title }) => ({ to: `/mijn/plan?plan=${id}`, title }))} />
      </>
    )
  }
  if (!view.plan) {
    return (
      <>
        <PageHead title={text.title} />
        <Empty title={text.none}>{text.noneLead}</Empty>
      </>
    )
  }
  const { plan } = view
  return (
    <>
      <PageHead
        title={text.title}
        lead={plan.since && text.since(day(plan.since))}
        meta={view.of}
        next={
          view.mayTell && (
            <ButtonLink to="/mijn/afspraken" kind="primary">
              {text.tell}
            </ButtonLink>
          )
        }
      />
      <Stack>
        <ReadAloud />
        {plan.situations.map(situation => (
          <SituationPart key={situation.id} situation={situation} />
        ))}
        <AroundParts plan={plan} />
        <RolesPart roles={plan.roles} />
        {plan.again && <p>{text.again(day(plan.again))}</p>}
        <YourView view={view} form={actionData?.form ?? emptyForm} />
        <Section title={text.cannotWait}>
          <DangerNumbers />
        </Section>
      </Stack>
    </>
  )
}

function YourView({ view, form }: { view: Extract<View, { name: string }>; form: FormState }) {
  const { ourPlan: text } = useWords()
  const { given, name } = view
  if (!view.mayMark) return null
  return (
    <Section title={text.yourView} id="jouw-mening">
      {given && (
        <>
          <Given given={given} name={name} />
          <p>{text.change}</p>
        </>
      )}
      <Form form={form} submit={text.submit}>
        <Radios form={form} name="mark" legend={text.mark} hint={text.may} options={view.options} />
        <TextArea
          form={form}
          name="remark"
          label={text.remark}
          hint={text.readers}
          rows={4}
          ownVoice
          optional
        />
      </Form>
    </Section>
  )
}

type GivenProps = { given: NonNullable<Extract<View, { name: string }>['given']>; name: string }

/** What was said before: as somebody typed it, or as a colleague wrote it down. */
function Given({ given, name }: GivenProps) {
  const { ourPlan: text, day } = useWords()
  const words = (
    <>
      <p>
        <Mark mark={given.mark} />
      </p>
      {given.remark && <TypedText own={given.inOwnHand}>{given.remark}</TypedText>}
    </>
  )
  const when = day(given.on)
  if (given.inOwnHand)
    return (
      <OwnVoice by={name} when={when}>
        {words}
      </OwnVoice>
    )
  return <Card title={text.writtenDown(when)}>{words}</Card>
}
