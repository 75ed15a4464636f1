import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers, Notice } from '#src/ui/notice/notice.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { AnswerForm, outcomes } from './rules.ts'
import { answerWish, wishesToMe } from './store.server.ts'
import { outcomeNames, text } from './text.nl.ts'

const say = text.one

async function wishAt({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const found = (await wishesToMe(tx)).find(one => one.id === params.wishId)
  if (!found) throw notFound()
  return found
}

export const loader = page(
  'contact-wish:answer',
  async access => ({ wish: await wishAt(access) }),
  ({ wish }) => ({ caseIds: [wish.caseId] }),
)

export const action = deed('contact-wish:answer', {
  form: AnswerForm,
  refusals: { already: say.already },
  constraints: { contact_wish_answer_pkey: { refusal: 'already' } },
  run: async access => {
    const { tx, actor, input } = access
    const wish = await wishAt(access)
    await answerWish(tx, actor, wish, input)
    return done({ to: '/wensen', flash: say.done, caseId: wish.caseId })
  },
})

export default function AnswerWish({ loaderData: { wish }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.title(wish.toldBy)}
        lead={wish.household}
        meta={wish.contactPerson && say.contact(wish.contactPerson)}
        crumbs={[{ label: text.title, to: '/wensen' }, { label: wish.toldBy }]}
      />
      <Stack>
        {wish.isAlarming && !wish.outcome && (
          <Notice tone="danger" title={say.danger}>
            <p>{say.dangerLead}</p>
            <DangerNumbers />
          </Notice>
        )}
        <OwnVoice by={wish.toldBy} when={dayInWords(wish.toldOn)}>
          <p className="tt-as-typed">{wish.words}</p>
        </OwnVoice>
        <Notice tone="attention" title={wish.mayTell ? say.both : say.me}>
          <p>{say.secret}</p>
        </Notice>
        {wish.outcome && wish.answeredOn ? (
          <Card title={outcomeNames[wish.outcome]} meta={say.answer(dayInWords(wish.answeredOn))} level={2}>
            <p className="tt-as-typed">{wish.answer}</p>
          </Card>
        ) : (
          <Form form={form} submit={say.submit} cancelTo="/wensen">
            <Radios
              form={form}
              name="outcome"
              legend={say.outcome}
              options={optionsOf(outcomes, outcomeNames)}
            />
            <TextArea form={form} name="words" label={say.why} hint={say.whyHint(wish.toldBy)} rows={4} />
          </Form>
        )}
      </Stack>
    </>
  )
}
