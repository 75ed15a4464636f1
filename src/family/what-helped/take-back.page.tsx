import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TypedText } from '#src/ui/language/said.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { writtenIn } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { takeBack, toldByMe } from './store.server.ts'
import { text as inDutch } from './text.nl.ts'

async function toldAt({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const told = (await toldByMe(tx)).find(one => one.id === params.observationId)
  if (!told) throw notFound()
  return told
}

export const loader = page('family:tell-what-helped', async access => ({
  words: (await toldAt(access)).words,
}))

export const action = deed('family:tell-what-helped', {
  form: z.object({}),
  refusals: { rests: inDutch.rests },
  constraints: { a_lesson_rests_on_it: { refusal: 'rests' } },
  run: async access => {
    await takeBack(access.tx, (await toldAt(access)).id)
    return done({ to: '/mijn/geleerd/vertel', flash: writtenIn(access.actor.language).whatHelped.takenBack })
  },
})

export default function TakeBack({ loaderData: { words }, actionData }: Shown<typeof loader>) {
  const { whatHelped: text } = useWords()
  return (
    <>
      <PageHead title={text.takeBackTitle} lead={text.takeBackLead} />
      <Form form={actionData?.form ?? emptyForm} submit={text.takeBackSubmit} cancelTo="/mijn/geleerd/vertel">
        <TypedText own>{words}</TypedText>
      </Form>
    </>
  )
}
