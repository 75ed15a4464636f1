import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type Day, dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { colleagueAt } from './colleague-at.server.ts'
import { holdersOutOfPlace, keepEmployed, ownersOutOfPlace } from './leaving/store.server.ts'
import { text as leaving } from './leaving/text.nl.ts'
import { RolesSection } from './roles-section.tsx'
import { text } from './text.nl.ts'

export const loader = page('people:manage', async ({ tx, params, actor, today }) => {
  const colleague = await colleagueAt({ tx, params })
  return {
    colleague,
    today,
    isSelf: colleague.id === actor.accountId,
    leansOn: [...(await holdersOutOfPlace(tx)), ...(await ownersOutOfPlace(tx))].some(
      one => one.accountId === colleague.id,
    ),
  }
})

const say = text.one

export const action = deed('people:manage', {
  form: z.object({}),
  refusals: { 'not-planned': say.notPlanned },
  run: async ({ tx, params }) => {
    const colleague = await colleagueAt({ tx, params })
    if (!(await keepEmployed(tx, colleague.id))) return refuse('not-planned')
    const detail = { what: leaving.logged(colleague.name), was: colleague.endedOn, becomes: null }
    return done({ to: `/beheer/mensen/${colleague.id}`, flash: say.stayed, detail })
  },
})

type View = Shown<typeof loader>['loaderData']

export default function ColleaguePage({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { colleague, isSelf, today } = view
  const left = colleague.endedOn !== null && colleague.endedOn <= today
  return (
    <>
      <PageHead
        title={colleague.name}
        lead={colleague.organisation}
        crumbs={[
          { label: text.start.title, to: '/beheer' },
          { label: text.list.title, to: '/beheer/mensen' },
          { label: colleague.name },
        ]}
      />
      {isSelf && (
        <Notice tone="notice" title={say.self}>
          <p>{say.selfLead}</p>
        </Notice>
      )}
      <Columns
        main={<RolesSection colleague={colleague} today={today} mayChange={!isSelf && !left} />}
        side={
          <>
            <AboutCard view={view} />
            <SignInCard accountId={colleague.id} />
            {!isSelf && <LeaveCard view={view} form={actionData?.form ?? emptyForm} left={left} />}
          </>
        }
      />
    </>
  )
}

function AboutCard({ view: { colleague, today } }: { view: View }) {
  const change = (
    <ButtonLink to={`/beheer/mensen/${colleague.id}/gegevens`} kind="quiet">
      {say.change}
    </ButtonLink>
  )
  const started = colleague.startedOn > today ? say.starts : say.since
  return (
    <Card title={say.about} level={2} action={change}>
      <Facts
        items={[
          { term: say.organisation, value: colleague.organisation },
          { term: say.email, value: colleague.email ?? say.noEmail },
          { term: started, value: dayInWords(colleague.startedOn) },
          ...(colleague.endedOn ? [{ term: say.until, value: dayInWords(colleague.endedOn) }] : []),
        ]}
      />
    </Card>
  )
}

function SignInCard({ accountId }: { accountId: string }) {
  const look = (
    <ButtonLink to={`/beheer/mensen/${accountId}/inloggen`} kind="quiet">
      {say.signInLink}
    </ButtonLink>
  )
  return (
    <Card title={say.signIn} level={2} action={look}>
      <p>{say.signInLead}</p>
    </Card>
  )
}

type LeaveCardProps = { view: View; form: typeof emptyForm; left: boolean }

function LeaveCard({ view: { colleague, leansOn }, form, left }: LeaveCardProps) {
  if (left && !leansOn) return null
  const arrange = (
    <ButtonLink to={`/beheer/mensen/${colleague.id}/vertrek`} kind={leansOn ? 'primary' : 'quiet'}>
      {say.leaveLink}
    </ButtonLink>
  )
  if (colleague.endedOn === null || left) {
    return (
      <Card title={say.leave} level={2} action={arrange} tone={leansOn ? 'attention' : 'plain'}>
        <p>{leansOn ? say.finishLead : say.leaveLead}</p>
      </Card>
    )
  }
  return (
    <Card title={say.leave} level={2} tone="attention">
      <p>{say.planned(dayInWords(colleague.endedOn as Day))}</p>
      {arrange}
      <Form form={form} submit={say.stays}>
        {null}
      </Form>
    </Card>
  )
}
