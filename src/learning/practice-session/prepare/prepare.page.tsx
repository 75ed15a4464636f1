import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { myPseudonyms } from '#src/casework/public.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { NobodyTick } from '../../observation/nobody-tick.tsx'
import { wordsToCheck } from '../../observation/store.server.ts'
import { prepareForm } from '../rules.ts'
import { sessionOf } from '../store.server.ts'
import { text } from '../text.nl.ts'
import { prepareCase } from './store.server.ts'

const say = text.prepare

async function preparing({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const session = await sessionOf(tx, params.sessionId ?? '')
  if (!session) throw notFound()
  return { session, own: await myPseudonyms(tx) }
}

export const loader = page('practice-session:prepare-case', async access => {
  const { session, own } = await preparing(access)
  return { sessionId: session.id, heldOn: session.heldOn, own }
})

export const action = deed('practice-session:prepare-case', {
  form: async access => {
    const { own } = await preparing(access)
    return prepareForm(
      own.map(one => one.pseudonym),
      await wordsToCheck(access.tx),
    )
  },
  refusals: { twice: say.twice, was: say.was },
  constraints: { a_household_once_in_a_session: { refusal: 'twice', field: 'pseudonym' } },
  run: async access => {
    const { session } = await preparing(access)
    if (session.heldOn < access.today) return refuse('was')
    await prepareCase(access.tx, access.actor, session.id, access.input)
    return done({ to: `/praktijk/bijeenkomsten/${session.id}`, flash: say.done })
  },
})

export default function PrepareCase({ loaderData, actionData }: Shown<typeof loader>) {
  const { sessionId, heldOn, own } = loaderData
  const form = actionData?.form ?? emptyForm
  const back = `/praktijk/bijeenkomsten/${sessionId}`
  const title = text.page.title(dayInWords(heldOn))
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead(dayInWords(heldOn))}
        crumbs={[{ label: text.practice, to: '/praktijk' }, { label: title, to: back }, { label: say.title }]}
      />
      {own.length === 0 ? (
        <Empty title={say.none}>{say.noneLead}</Empty>
      ) : (
        <Form form={form} submit={say.submit} cancelTo={back}>
          <SelectField
            form={form}
            name="pseudonym"
            label={say.household}
            hint={say.householdHint}
            options={own.map(one => ({ value: one.pseudonym, label: `${one.name} (${one.pseudonym})` }))}
          />
          <TextArea
            form={form}
            name="question"
            label={say.question}
            hint={say.questionHint}
            rows={4}
            maxLength={600}
          />
          <NobodyTick form={form} />
        </Form>
      )}
    </>
  )
}
