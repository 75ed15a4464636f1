import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { idleMinutes } from '#src/access/visit.server.ts'
import { momentInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { siteOf } from '../family-sign-in/passkey.server.ts'
import { mailProofOf } from '../work-sign-in/provider.server.ts'
import { colleagueAt } from './colleague-at.server.ts'
import { voucherOf } from './invitation.server.ts'
import { stateOf } from './rules.ts'
import { invite, openSessionsOf, readCode } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.page

export const loader = page('way-in:manage', async access => {
  const { tx, actor, config, url } = access
  const { colleague, way } = await colleagueAt(access)
  const { invitation } = way
  return {
    colleague,
    state: stateOf(way),
    isSelf: colleague.id === actor.accountId,
    isDemo: config.demo,
    organisation: config.identityProviders.find(one => one.issuer.href === way.issuer)?.name ?? way.issuer,
    voucher: (await voucherOf(access, colleague.email))?.name ?? null,
    keys: way.keys.length,
    places: await openSessionsOf(tx, colleague.id, idleMinutes.professional),
    recovery: way.recovery?.id ?? null,
    invitation: invitation && { ...invitation, validUntil: new Date(invitation.validUntil) },
    code: invitation?.way === 'passkey' ? await readCode(tx, invitation.id) : null,
    site: siteOf(config, url).origin,
  }
})

export const action = deed('way-in:manage', {
  form: z.object({}),
  refusals: say.refusals,
  constraints: {
    invite_another: { refusal: 'self' },
    invite_without_way_in: { refusal: 'has-way' },
    invite_who_works_here: { refusal: 'left' },
  },
  run: async access => {
    const { colleague } = await colleagueAt(access)
    const by = await voucherOf(access, colleague.email)
    const mailProof = by && mailProofOf(access.files.key, by, colleague.email ?? '')
    await invite(access.tx, colleague.id, by && mailProof ? { issuer: by.issuer.href, mailProof } : null)
    const detail = { what: colleague.name, was: null, becomes: by?.name ?? 'passkey' }
    return done({ to: `/beheer/mensen/${colleague.id}/inloggen`, flash: say.done, detail })
  },
})

type View = Shown<typeof loader>['loaderData']

export default function WayInPage({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { colleague, state, isSelf } = view
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead(colleague.name)}
        crumbs={[
          { label: text.admin, to: '/beheer' },
          { label: text.people, to: '/beheer/mensen' },
          { label: colleague.name, to: `/beheer/mensen/${colleague.id}` },
          { label: say.title },
        ]}
      />
      <Stack>
        {view.isDemo && <Notice tone="notice">{say.demo}</Notice>}
        {isSelf && <Notice tone="notice">{say.self}</Notice>}
        <Section title={say.how}>
          <Ways view={view} />
        </Section>
        {!isSelf && <SignedIn view={view} />}
        {state === 'invited' && <Invited view={view} />}
        {state !== 'works' && !isSelf && (
          <Section title={state === 'invited' ? say.again : say.invite}>
            <p>{whatFollows(view)}</p>
            {!colleague.email && <p className="tt-soft">{say.noMail}</p>}
            <Form
              form={actionData?.form ?? emptyForm}
              submit={submitOf(view)}
              kind={state === 'invited' ? 'secondary' : 'primary'}
            >
              {null}
            </Form>
          </Section>
        )}
        {state === 'works' && !isSelf && <Lost view={view} />}
      </Stack>
    </>
  )
}

const whatFollows = ({ state, voucher, colleague }: View) => {
  if (state === 'invited') return say.againLead
  return voucher ? say.inviteAccount(voucher, colleague.email ?? '') : say.inviteKey
}

const submitOf = ({ state, voucher }: View) => {
  if (state === 'none') return say.invite
  return voucher ? say.again : say.newCode
}

function Ways({ view: { state, organisation, keys } }: { view: View }) {
  if (state !== 'works') return <p>{say.none}</p>
  return (
    <>
      {organisation && <p>{say.byAccount(organisation)}</p>}
      {keys > 0 && <p>{say.byKey(keys)}</p>}
    </>
  )
}

function Invited({ view: { invitation, code, site } }: { view: View }) {
  if (!invitation) return null
  const isCode = invitation.way === 'passkey'
  return (
    <Section title={say.open}>
      {code && (
        <>
          <p>{say.code}</p>
          <p className="tt-access-code">
            <code>{code}</code>
          </p>
          <p>{say.inviteKey}</p>
        </>
      )}
      {isCode && !code && <p>{invitation.madeByName ? say.madeBy(invitation.madeByName) : say.onServer}</p>}
      <p>{isCode ? say.tell(`${site}/inloggen/uitnodiging`) : say.tellAccount(`${site}/inloggen`)}</p>
      <p>{say.until(momentInWords(invitation.validUntil))}</p>
    </Section>
  )
}

function SignedIn({ view: { colleague, places } }: { view: View }) {
  return (
    <Section title={say.openNow}>
      <p>{say.places(places)}</p>
      {places > 0 && (
        <div>
          <ButtonLink to={`/beheer/mensen/${colleague.id}/inloggen/uit`} kind="quiet">
            {say.closeLink}
          </ButtonLink>
        </div>
      )}
    </Section>
  )
}

function Lost({ view: { colleague, recovery } }: { view: View }) {
  return (
    <Section title={say.lost}>
      <p>{recovery ? say.waiting : say.lostLead}</p>
      <div>
        {recovery ? (
          <ButtonLink to={`/beheer/herstel/${recovery}`}>{say.see}</ButtonLink>
        ) : (
          <ButtonLink to={`/beheer/mensen/${colleague.id}/inloggen/herstel`}>{say.ask}</ButtonLink>
        )}
      </div>
    </Section>
  )
}
