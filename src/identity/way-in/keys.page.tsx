import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { ActionForm, ButtonLink } from '#src/ui/button/button.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { madeKey, siteOf } from '../family-sign-in/passkey.server.ts'
import { ownerOf, PasskeyField } from '../family-sign-in/passkey-field.tsx'
import { newChallenge } from '../family-sign-in/store.server.ts'
import { text as signIn } from '../work-sign-in/text.nl.ts'
import { KeysForm } from './rules.ts'
import { addKey, endKey, signedInLately, wayInOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.mine
const here = '/eigen-sleutels'

/** The devices with a key of one's own. Of who comes in by another way there is none. */
export const loader = page('own-access:manage', async ({ tx, actor, config, url }) => {
  const way = await wayInOf(tx, actor.accountId)
  if (!way?.keys.length) throw notFound()
  const { rpId } = siteOf(config, url)
  const challenge = (await newChallenge(tx)).toString('base64url')
  return {
    keys: way.keys,
    restored: way.restored[0] ?? null,
    isLately: await signedInLately(tx, actor.sessionId),
    making: { challenge, rpId, owner: ownerOf(actor.accountId), name: actor.name },
  }
})

export const action = deed('own-access:manage', {
  form: KeysForm,
  refusals: say.refusals,
  constraints: { last_key_stays: { refusal: 'last' }, signed_in_lately: { refusal: 'lately' } },
  run: async ({ tx, actor, input, config, url }) => {
    if (input.end) {
      if (!(await endKey(tx, actor.sessionId, input.end))) return refuse('gone')
      return done({ to: here, flash: say.ended })
    }
    const made = input.passkey ? await madeKey(input.passkey, siteOf(config, url)) : null
    const key = made && { ...made, name: input.name ?? null }
    if (!key || !(await addKey(tx, actor.sessionId, key))) return refuse('failed')
    return done({ to: here, flash: say.done })
  },
})

const dayOfMoment = (moment: string | null) => (moment ? dayInWords(dayOf(new Date(moment))) : '')

export default function OwnKeys({ loaderData, actionData }: Shown<typeof loader>) {
  const { keys, restored, isLately, making } = loaderData
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: say.back, to: '/mijn-toegang' }, { label: say.title }]}
      />
      <Stack>
        {restored && (
          <Notice tone="notice">
            {say.restored(dayOfMoment(restored.at), restored.askedBy, restored.confirmedBy)}
          </Notice>
        )}
        <Table
          caption={say.caption}
          stack
          columns={[
            { key: 'device', label: say.device },
            { key: 'made', label: say.made },
            { key: 'used', label: say.used },
            ...(isLately && keys.length > 1 ? [{ key: 'end', label: say.end }] : []),
          ]}
          rows={keys.map(key => ({
            device: key.name ?? say.noName,
            made: dayOfMoment(key.madeAt),
            used: dayOfMoment(key.lastUsedAt),
            end: (
              <ActionForm
                action={here}
                label={say.endOne(key.name ?? say.noName)}
                kind="quiet"
                hidden={{ end: key.id }}
              />
            ),
          }))}
        />
        <Section title={say.add}>
          <p>{say.addLead}</p>
          {isLately ? (
            <>
              <p className="tt-no-keys">{signIn.key.none}</p>
              <div className="tt-with-keys">
                <Form form={form} submit={say.submit} isKept={false}>
                  <TextField form={form} name="name" label={say.name} maxLength={60} optional />
                  <PasskeyField does="create" {...making} />
                </Form>
              </div>
            </>
          ) : (
            <div>
              <ButtonLink to={`/inloggen/opnieuw?naar=${encodeURIComponent(here)}`}>
                {text.decide.latelyLink}
              </ButtonLink>
            </div>
          )}
        </Section>
      </Stack>
    </>
  )
}
