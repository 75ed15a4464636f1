import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Checkboxes, Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { EmergencyFacts } from './facts.tsx'
import { followUps, isOpen, judgeForm, verdicts } from './rules.ts'
import { emergencyAccessAt, judgeEmergency, placeOfEmergency } from './store.server.ts'
import { followNames, text, verdictNames } from './text.nl.ts'

const say = text.judge

async function accessAt({ tx, params }: Access) {
  const { accessId } = params
  const found = isId(accessId) ? await emergencyAccessAt(tx, accessId) : undefined
  const place = found && (await placeOfEmergency(tx, found.id))
  if (!found || !place) throw notFound()
  return { ...found, ...place }
}

export const loader = page('emergency-access:judge', async access => {
  const one = await accessAt(access)
  return { one, isOpen: isOpen(one, access.now), isOwn: one.accountId === access.actor.accountId }
})

export const action = deed('emergency-access:judge', {
  form: ({ today }) => judgeForm(today),
  refusals: { own: say.notOwn, already: say.already },
  constraints: {
    nobody_judges_the_own: { refusal: 'own' },
    emergency_judgement_pkey: { refusal: 'already' },
  },
  run: async access => {
    const { tx, actor, input, tell } = access
    const one = await accessAt(access)
    if (one.accountId === actor.accountId) return refuse('own')
    await judgeEmergency(tx, actor, one, input)
    await tell('emergency-access.judged', { accountId: one.accountId, accessId: one.id })
    if (input.verdict === 'not-right')
      await tell('emergency-access.not-right', { caseId: one.caseId, accessId: one.id })
    const detail = { what: say.title, becomes: verdictNames[input.verdict] }
    return done({ to: '/logboek/noodtoegang', flash: say.done, detail })
  },
})

export default function JudgeEmergency({
  loaderData: { one, isOpen: open, isOwn },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: text.log, to: '/logboek' },
          { label: text.title, to: '/logboek/noodtoegang' },
          { label: one.name },
        ]}
        next={
          open && (
            <ButtonLink to={`/logboek/noodtoegang/${one.id}/stop`} kind="danger">
              {say.stop}
            </ButtonLink>
          )
        }
      />
      <Stack>
        <EmergencyFacts one={one} />
        {isOwn && <Notice tone="notice">{say.notOwn}</Notice>}
        {!isOwn && one.verdict === null && (
          <Form form={form} submit={say.submit} cancelTo="/logboek/noodtoegang">
            <Radios
              form={form}
              name="verdict"
              legend={say.verdict}
              options={optionsOf(verdicts, verdictNames)}
            />
            <TextArea form={form} name="words" label={say.why} hint={say.whyHint} rows={3} />
            <Checkboxes
              form={form}
              name="follows"
              legend={say.follows}
              hint={say.breachHint}
              options={optionsOf(followUps, followNames)}
              optional
            />
            <DayField form={form} name="barredUntil" label={say.barred} optional />
          </Form>
        )}
      </Stack>
    </>
  )
}
