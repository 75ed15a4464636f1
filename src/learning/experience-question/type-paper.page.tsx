import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  answersForm,
  asPrinted,
  choiceNames,
  paperToType,
  QuestionFields,
  questionsOf,
  typePaper,
} from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { useThreeLines } from '#src/ui/notice/numbers-here.ts'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as practice } from '../practice/text.nl.ts'
import { text } from './text.nl.ts'

const say = text.type

/** The questions of a paper and whether they were answered, for who may type it in. */
async function paperAt({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const paperId = params['paperId']
  const paper = isId(paperId) ? await paperToType(tx, paperId) : undefined
  if (!isId(paperId) || !paper || paper.state === 'own-household') throw notFound()
  const { state, versionIds } = paper
  return { paperId, state, asked: asPrinted(await questionsOf(tx), versionIds) }
}

export const loader = page('experience-paper:type-in', async access => {
  const { state, asked } = await paperAt(access)
  if (state !== 'open') throw notFound()
  return { asked }
})

export const action = deed('experience-paper:type-in', {
  form: async access => answersForm((await paperAt(access)).asked),
  refusals: { answered: text.find.answered },
  run: async access => {
    const { paperId } = await paperAt(access)
    if (!(await typePaper(access.tx, paperId, access.input))) return refuse('answered')
    return done({ to: '/praktijk/vragenlijst', flash: say.done })
  },
})

export default function TypePaper({ loaderData: { asked }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const { safeHome } = useThreeLines()
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: practice.title, to: '/praktijk' },
          { label: text.find.title, to: '/praktijk/vragenlijst' },
          { label: say.title },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo="/praktijk/vragenlijst">
        <QuestionFields form={form} asked={asked} words={{ choices: choiceNames }} />
        <p>{say.after(safeHome.who, safeHome.number)}</p>
      </Form>
    </>
  )
}
