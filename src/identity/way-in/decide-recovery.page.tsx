import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { DecideForm, maySecond } from './rules.ts'
import { decideRecovery, recoveryAt, signedInLately } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.decide

async function recoveryIn({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const { recoveryId } = params
  const recovery = isId(recoveryId) ? await recoveryAt(tx, recoveryId) : undefined
  if (!recovery) throw notFound()
  return recovery
}

export const loader = page('way-in:restore', async access => {
  const { tx, actor, url } = access
  const recovery = await recoveryIn(access)
  return {
    recovery,
    mayDecide: maySecond(actor.accountId, recovery),
    isLately: await signedInLately(tx, actor.sessionId),
    againTo: `/inloggen/opnieuw?naar=${encodeURIComponent(url.pathname)}`,
  }
})

export const action = deed('way-in:restore', {
  form: DecideForm,
  refusals: { own: say.own, over: say.over, lately: say.latelyRefused },
  constraints: {
    recovery_by_another: { refusal: 'own' },
    recovery_is_open: { refusal: 'over' },
    signed_in_lately: { refusal: 'lately' },
  },
  run: async access => {
    const { tx, actor, input } = access
    const recovery = await recoveryIn(access)
    await decideRecovery(tx, actor.sessionId, recovery.id, input.decision)
    const detail = { what: recovery.name, was: null, becomes: input.decision }
    return done({ to: `/beheer/herstel/${recovery.id}`, flash: say[input.decision], detail })
  },
})

export default function DecideRecovery({ loaderData, actionData }: Shown<typeof loader>) {
  const { recovery, mayDecide, isLately, againTo } = loaderData
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.title(recovery.name)}
        crumbs={[{ label: text.list.title, to: '/beheer/herstel' }, { label: recovery.name }]}
      />
      <Stack>
        <Section title={say.facts}>
          <Facts
            items={[
              { term: say.askedBy, value: recovery.askedByName },
              { term: say.askedOn, value: dayInWords(dayOf(recovery.askedAt)) },
              { term: say.how, value: recovery.checkedHow },
            ]}
          />
        </Section>
        {!mayDecide && <Notice tone="notice">{recovery.isOpen ? say.own : say.over}</Notice>}
        {mayDecide && !isLately && (
          <Notice tone="notice" title={say.lately}>
            <p>{say.latelyLead}</p>
            <ButtonLink to={againTo} kind="primary">
              {say.latelyLink}
            </ButtonLink>
          </Notice>
        )}
        {mayDecide && isLately && (
          <Form form={form} submit={say.submit} cancelTo="/beheer/herstel">
            <Radios
              form={form}
              name="decision"
              legend={say.decision}
              hint={say.check}
              options={[
                { value: 'confirmed', label: say.yes },
                { value: 'refused', label: say.no },
              ]}
            />
          </Form>
        )}
      </Stack>
    </>
  )
}
