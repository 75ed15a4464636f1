import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { wordsToCheck } from '../observation/store.server.ts'
import { sessionForm } from './rules.ts'
import { SessionFields } from './session-fields.tsx'
import { attendanceOf, changeSession, practiceMembers, sessionOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.change

async function changing({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const session = await sessionOf(tx, params.sessionId ?? '')
  if (!session) throw notFound()
  const present = await attendanceOf(tx, session.id)
  const members = await practiceMembers(tx)
  // Somebody who left the group meanwhile was still there.
  const gone = present.filter(one => !members.some(member => member.id === one.id))
  return {
    session,
    present: present.map(one => one.id),
    members: [...members, ...gone.map(one => ({ ...one, organisation: one.organisation ?? '' }))],
  }
}

export const loader = page('practice-session:record', changing)

export const action = deed('practice-session:record', {
  form: async access => {
    const { members } = await changing(access)
    return sessionForm(
      access.today,
      members.map(one => one.id),
      await wordsToCheck(access.tx),
    )
  },
  refusals: { 'changed-meanwhile': say.changedMeanwhile, judged: say.judged, evaluated: say.evaluated },
  constraints: {
    a_judging_session_stays: { refusal: 'judged', field: 'present' },
    only_who_was_there: { refusal: 'evaluated', field: 'present' },
  },
  run: async ({ tx, actor, params, input }) => {
    const { session } = await changing({ tx, params })
    const version = input.version ?? 0
    if (!(await changeSession(tx, actor.regionId, session.id, { ...input, version })))
      return refuse('changed-meanwhile')
    return done({ to: `/praktijk/bijeenkomsten/${session.id}`, flash: say.done })
  },
})

type Known = Shown<typeof loader>['loaderData']

const storedForm = ({ session, present }: Known): FormState =>
  formWith({
    heldOn: session.heldOn,
    purpose: session.purpose,
    theme: session.theme ?? '',
    guest: session.guest ?? '',
    notes: session.notes ?? '',
    present,
  })

const lines = (form: FormState) =>
  (['heldOn', 'purpose', 'theme', 'guest', 'notes'] as const).map(name => ({
    label: text.record[name],
    text: textAt(form, name),
  }))

export default function ChangeSession({ loaderData, actionData }: Shown<typeof loader>) {
  const { session, members } = loaderData
  const form = actionData?.form ?? storedForm(loaderData)
  return (
    <>
      <PageHead title={say.title} lead={text.page.title(dayInWords(session.heldOn))} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={lines(form)} theirs={lines(storedForm(loaderData))} />
      )}
      <Form
        form={form}
        version={session.version}
        submit={say.submit}
        cancelTo={`/praktijk/bijeenkomsten/${session.id}`}
      >
        <SessionFields form={form} members={members} />
      </Form>
    </>
  )
}
