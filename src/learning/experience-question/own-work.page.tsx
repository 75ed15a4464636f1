import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  answersForm,
  askedOf,
  choiceNames,
  isAskedAtWork,
  QuestionFields,
  questionsOf,
  tellExperienceAtWork,
} from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as practice } from '../practice/text.nl.ts'
import { text } from './text.nl.ts'

const say = text.own

const askedNow = async (tx: Tx) =>
  (await isAskedAtWork(tx)) ? askedOf(await questionsOf(tx), 'professional') : []

export const loader = page('own-experience:tell', async ({ tx }) => ({ asked: await askedNow(tx) }))

export const action = deed('own-experience:tell', {
  form: async ({ tx }) => answersForm(await askedNow(tx)),
  refusals: { closed: say.closed },
  run: async ({ tx, input }) =>
    input.length > 0 && (await tellExperienceAtWork(tx, input))
      ? done({ to: '/praktijk/mijn-werk', flash: say.done })
      : refuse('closed'),
})

export default function OwnWork({ loaderData: { asked }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const who = (
    <Card title={say.whoTitle} level={2}>
      <p>{say.who}</p>
    </Card>
  )
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: practice.title, to: '/praktijk' }, { label: say.title }]}
      />
      <Stack>
        {asked.length > 0 ? (
          <Form form={form} submit={say.submit} cancelTo="/praktijk">
            <QuestionFields form={form} asked={asked} words={{ choices: choiceNames }} />
            {who}
          </Form>
        ) : (
          <>
            <Empty title={say.none}>{say.noneLead}</Empty>
            {who}
          </>
        )}
      </Stack>
    </>
  )
}
