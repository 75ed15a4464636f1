import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { papersOf, removePaper } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.removal

async function paperAsked({ tx, params: { itemId, paperId } }: Pick<Access, 'tx' | 'params'>) {
  const papers = isId(itemId) ? await papersOf(tx, [itemId]) : []
  const paper = papers.find(one => one.id === paperId)
  if (!paper) throw notFound()
  return paper
}

export const loader = page('meeting:plan', paperAsked)

export const action = deed('meeting:plan', {
  form: z.object({}),
  refusals: { already: say.already },
  constraints: { paper_removed_once: { refusal: 'already' } },
  run: async access => {
    const { id, itemId } = await paperAsked(access)
    await removePaper(access.tx, access.actor, id)
    return done({ to: `/sturing/agendapunten/${itemId}`, flash: say.done })
  },
})

export default function RemovePaper({ loaderData: paper, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title(paper.title)} lead={say.lead} />
      <Form
        form={actionData?.form ?? emptyForm}
        submit={say.submit}
        cancelTo={`/sturing/agendapunten/${paper.itemId}`}
      >
        {null}
      </Form>
    </>
  )
}
