import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { houseOf, isSecure, visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { familyDoor } from '#src/access/places.ts'
import { readForm } from '#src/access/read-form.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { recordAudit } from '#src/audit/store.server.ts'
import { isId } from '#src/kernel/id.ts'
import { Button, ButtonLink } from '#src/ui/button/button.tsx'
import { Hidden } from '#src/ui/form/text-fields.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Initials } from '#src/ui/people/people.tsx'
import { endWhatRuns } from '../session/begin.server.ts'
import { hashOf, newToken, sessionCookieWith, tokenFrom } from '../session/cookie.server.ts'
import { demoPersonas, type Persona, startSession } from '../session/store.server.ts'
import { providerBy } from '../work-sign-in/provider.server.ts'
import { MailForm, onwards, vouchesFor } from '../work-sign-in/rules.ts'
import { WorkDoor } from '../work-sign-in/work-door.tsx'
import { safeReturn, wantsFamilyPage } from './rules.ts'
import { text } from './text.nl.ts'

export const loader = guardedBy(async ({ request, context }: LoaderFunctionArgs) => {
  const { tx, actor, house } = visitOf(context)
  const { searchParams } = new URL(request.url)
  const wanted = searchParams.get('naar')
  const to = safeReturn(wanted)
  if (actor) throw redirect(to)
  const wasAway = wanted !== null && tokenFrom(request) !== null
  const isNeutral = wantsFamilyPage(wanted)
  const { demo, identityProviders } = house.config
  const named = (word: string) => {
    const found = providerBy(identityProviders, searchParams.get(word))
    return found ? { key: found.key, name: found.name } : null
  }
  return {
    to,
    wasAway,
    isNeutral,
    demo,
    personas: demo && !isNeutral ? await demoPersonas(tx) : [],
    /** The organisation to sign in with, the one where somebody may still be signed in, and why that failed. */
    by: named('bij'),
    leftBehindAt: named('uit'),
    why: searchParams.get('reden'),
  }
}, 'anyone')

export const action = guardedBy(async (given: ActionFunctionArgs) => {
  const { request, context } = given
  const { config } = houseOf(context)
  const posted = await request.formData().catch(() => new FormData())
  const to = posted.get('naar')
  const wanted = typeof to === 'string' ? to : null
  if (config.demo) return enterAs(posted.get('persoon'), given, safeReturn(wanted))
  if (posted.has('persoon')) throw notFound()
  const read = readForm(posted, MailForm)
  if (read.kind !== 'read') return data({ form: read.form }, { status: 422 })
  // Only the domain is looked at: what follows is the same for everybody with such an address.
  const by = vouchesFor(config.identityProviders, read.input.mail)
  throw redirect(onwards(by ? `/inloggen?bij=${by.key}` : '/inloggen/sleutel', safeReturn(wanted)), 303)
}, 'anyone')

/** Choosing a persona exists in a demonstration only; elsewhere nothing leads here. */
async function enterAs(accountId: FormDataEntryValue | null, given: ActionFunctionArgs, to: string) {
  const { tx } = visitOf(given.context)
  if (typeof accountId !== 'string' || !isId(accountId)) throw notFound()
  await endWhatRuns('/inloggen', given)
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
  throw redirect(to, {
    status: 303,
    headers: { 'Set-Cookie': sessionCookieWith(isSecure(houseOf(given.context)), token) },
  })
}

export default function SignIn({ loaderData, actionData }: Shown<typeof loader>) {
  const { demo, wasAway, isNeutral, personas, to } = loaderData
  if (isNeutral) {
    return (
      <PageHead
        title={text.title}
        lead={text.signedOut}
        next={<ButtonLink to={demo ? '/inloggen' : familyDoor}>{text.again}</ButtonLink>}
      />
    )
  }
  if (!demo)
    return (
      <WorkDoor view={loaderData} form={actionData?.form}>
        {wasAway && <Notice tone="notice">{text.wasAway}</Notice>}
      </WorkDoor>
    )
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
