import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { lessonsOn } from '../lesson/store.server.ts'
import { NobodyTick } from '../observation/nobody-tick.tsx'
import { wordsToCheck } from '../observation/store.server.ts'
import { practiceMembers } from '../practice-session/store.server.ts'
import { ProposalChoices, ProposalWords } from './fields.tsx'
import { proposeForm } from './rules.ts'
import { indicatorsToChoose, propose } from './store.server.ts'
import { crumbs, text } from './text.nl.ts'

const say = text.propose

async function choices({ tx, today, settings }: Access) {
  const lessons = (await lessonsOn(tx, today, settings)).filter(
    lesson => lesson.status !== 'rejected' && lesson.status !== 'retired',
  )
  return {
    lessons: lessons.map(({ id, title, isSupported }) => ({ id, title, isSupported })),
    owners: await practiceMembers(tx),
    indicators: await indicatorsToChoose(tx),
  }
}

export const loader = page('improvement:write', async access => ({
  ...(await choices(access)),
  lessonId: access.url.searchParams.get('les') ?? '',
}))

export const action = deed('improvement:write', {
  form: async access => {
    const { lessons, owners, indicators } = await choices(access)
    return proposeForm(
      lessons.map(one => one.id),
      { ownerIds: owners.map(one => one.id), indicatorKeys: indicators.map(one => one.key) },
      await wordsToCheck(access.tx),
    )
  },
  refusals: {},
  run: async ({ tx, actor, input, today }) => {
    const id = await propose(tx, actor, input, say.why, today)
    return done({ to: `/praktijk/voorstellen/${id}`, flash: say.done })
  },
})

export default function Propose({
  loaderData: { lessons, owners, indicators, lessonId },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ lessons: lessonId ? [lessonId] : [] })
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={crumbs(say.title)} />
      <Form form={form} submit={say.submit} cancelTo="/praktijk/voorstellen">
        <ProposalWords form={form} />
        {lessons.length > 0 && (
          <Checkboxes
            form={form}
            name="lessons"
            legend={say.lessons}
            optional
            options={lessons.map(({ id, title, isSupported }) => ({
              value: id,
              label: title,
              hint: isSupported ? undefined : say.notSupported,
            }))}
          />
        )}
        <ProposalChoices form={form} owners={owners} indicators={indicators} />
        <NobodyTick form={form} />
      </Form>
    </>
  )
}
