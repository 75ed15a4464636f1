import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import type { Actor } from '#src/access/actor.ts'
import { houseOf, isSecure, visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { familyDoor } from '#src/access/places.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { recordAudit } from '#src/audit/store.server.ts'
import { isId } from '#src/kernel/id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { Button, ButtonLink } from '#src/ui/button/button.tsx'
import { Hidden } from '#src/ui/form/text-fields.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Initials } from '#src/ui/people/people.tsx'
import { hashOf, newToken, sessionCookieWith, tokenFrom } from '../session/cookie.server.ts'
import { demoPersonas, endSession, type Persona, startSession } from '../session/store.server.ts'
import { safeReturn, wantsFamilyPage } from './rules.ts'
import { text } from './text.nl.ts'

export const loader = guardedBy(async ({ request, context }: LoaderFunctionArgs) => {
  const { tx, actor, house } = visitOf(context)
  const wanted = new URL(request.url).searchParams.get('naar')
  const to = safeReturn(wanted)
  if (actor) throw redirect(to)
  const wasAway = wanted !== null && tokenFrom(request) !== null
  const isNeutral = wantsFamilyPage(wanted)
  return {
    to,
    wasAway,
    isNeutral,
    demo: house.config.demo,
    personas: house.config.demo && !isNeutral ? await demoPersonas(tx) : [],
  }
}, 'anyone')

export const action = guardedBy(async ({ request, context }: ActionFunctionArgs) => {
  const { tx, actor, house } = visitOf(context)
  // Choosing a persona exists in a demonstration only; elsewhere this address does nothing.
  if (!house.config.demo) throw notFound()
  const posted = await request.formData().catch(() => new FormData())
  const accountId = posted.get('persoon')
  if (typeof accountId !== 'string' || !isId(accountId)) throw notFound()
  await endWhatRuns(tx, actor, tokenFrom(request))
  const token = newToken()
  const regionId = await startSession(tx, accountId, hashOf(token), 'demonstration')
  if (!regionId) throw notFound()
  await recordAudit(tx, {
    regionId,
    accountId,
    action: 'session:start',
    address: '/inloggen',
    outcome: 'done',
  })
  const to = posted.get('naar')
  throw redirect(safeReturn(typeof to === 'string' ? to : null), {
    status: 303,
    headers: { 'Set-Cookie': sessionCookieWith(isSecure(houseOf(context)), token) },
  })
}, 'anyone')

/** This browser goes on as somebody else, so the session it had ends: nobody comes back to it unseen. */
async function endWhatRuns(tx: Tx, actor: Actor | null, token: Buffer | null) {
  if (!token) return
  await endSession(tx, token)
  if (!actor) return
  const { regionId, accountId } = actor
  await recordAudit(tx, {
    regionId,
    accountId,
    action: 'session:end',
    address: '/inloggen',
    outcome: 'done',
  })
}

export default function SignIn({
  loaderData: { demo, wasAway, isNeutral, personas, to },
}: Shown<typeof loader>) {
  if (isNeutral) {
    return (
      <PageHead
        title={text.title}
        lead={text.signedOut}
        next={<ButtonLink to={demo ? '/inloggen' : familyDoor}>{text.again}</ButtonLink>}
      />
    )
  }
  if (!demo) {
    return (
      <>
        <PageHead title={text.title} />
        {wasAway && <Notice tone="notice">{text.wasAway}</Notice>}
        <Notice tone="notice">{text.noWay}</Notice>
        <FamilyWay />
      </>
    )
  }
  return (
    <>
      <PageHead title={text.demoTitle} lead={text.demoLead} />
      {wasAway && <Notice tone="notice">{text.wasAway}</Notice>}
      <Section title={text.professionals}>
        <Personas personas={personas.filter(persona => persona.organisation !== null)} to={to} />
      </Section>
      <Section title={text.family}>
        <FamilyWay />
        <Personas personas={personas.filter(persona => persona.organisation === null)} to={to} />
      </Section>
    </>
  )
}

const FamilyWay = () => (
  <p>
    <a className="nl-link" href={familyDoor}>
      {text.familyDoor}
    </a>
  </p>
)

function Personas({ personas, to }: { personas: Persona[]; to: string }) {
  return (
    <ul className="tt-personas">
      {personas.map(persona => (
        <li key={persona.accountId} className="tt-persona">
          <form method="post">
            <Hidden name="persoon" value={persona.accountId} />
            <Hidden name="naar" value={to} />
            <p className="tt-persona__who">
              <Initials name={persona.name} />
              <span>
                <strong>{persona.name}</strong>
                <span className="tt-persona__role">{persona.roleLabel}</span>
              </span>
            </p>
            <p className="tt-persona__why">{persona.comesFor}</p>
            <Button kind="secondary">{text.enterAs(persona.name.split(' ')[0] ?? persona.name)}</Button>
          </form>
        </li>
      ))}
    </ul>
  )
}
