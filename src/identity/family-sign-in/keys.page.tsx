import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { optionalText, tick } from '#src/kernel/form-schema.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Button, ButtonLink } from '#src/ui/button/button.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { useTextOf } from '#src/ui/language/spoken.ts'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { madeKey, siteOf } from './passkey.server.ts'
import { ownerOf, PasskeyField } from './passkey-field.tsx'
import { addPasskey, endMyPasskeys, myKeys, newChallenge } from './store.server.ts'
import { text } from './text.nl.ts'

const here = '/mijn/inloggen'

export const loader = page('family:keep-way-in', async ({ tx, actor, config, hasDigid, url }) => ({
  keys: await myKeys(tx),
  challenge: (await newChallenge(tx)).toString('base64url'),
  rpId: siteOf(config, url).rpId,
  owner: ownerOf(actor.accountId),
  hasDigid,
  told: url.searchParams.get('digid'),
}))

export const action = deed('family:keep-way-in', {
  form: z.object({ passkey: optionalText(8000), end: tick() }),
  refusals: { failed: text.keys.keyFailed, 'own-code': text.ownCodeFirst },
  constraints: { own_code_first: { refusal: 'own-code' } },
  run: async ({ tx, input, config, url }) => {
    if (input.end) {
      await endMyPasskeys(tx)
      return done({ to: here, flash: text.keys.keysEnded })
    }
    const made = input.passkey ? await madeKey(input.passkey, siteOf(config, url)) : null
    if (!made || !(await addPasskey(tx, made.signed, made.publicKey))) return refuse('failed')
    return done({ to: here, flash: text.keys.keyDone })
  },
})

export default function OwnKeys({
  loaderData: { keys, challenge, rpId, owner, hasDigid, told },
  actionData,
}: Shown<typeof loader>) {
  const { keys: say, digid } = useTextOf(text)
  const failed = Object.entries(digid).find(([how]) => how === told)?.[1]
  const form = actionData?.form ?? emptyForm
  if (!keys.hasOwnCode) return <PageHead title={say.title} lead={say.demo} />
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        next={
          (keys.passkeys > 0 || keys.cardCodes > 0 || keys.hasDigid) && (
            <ButtonLink to="/mijn" kind="primary">
              {say.goOn}
            </ButtonLink>
          )
        }
      />
      <Stack>
        {failed && <Notice tone="attention">{failed}</Notice>}
        <Section title={say.device}>
          <p>{say.deviceWhat}</p>
          <p>{say.deviceRisk}</p>
          {keys.passkeys > 0 && <p>{say.devices(keys.passkeys)}</p>}
          <p className="tt-no-keys">{say.noScript}</p>
          <div className="tt-with-keys">
            <Form
              form={{ ...form, values: {} }}
              submit={say.makeKey}
              isKept={false}
              secondary={
                keys.passkeys > 0 && (
                  <Button name="end" value="on">
                    {say.endKeys}
                  </Button>
                )
              }
            >
              <PasskeyField does="create" challenge={challenge} rpId={rpId} owner={owner} />
            </Form>
          </div>
        </Section>
        <Section title={say.card}>
          <p>{say.cardWhat}</p>
          {keys.cardCodes > 0 && <p>{say.cardsLeft(keys.cardCodes)}</p>}
          <div>
            <ButtonLink to="/mijn/inloggen/kaartje">{say.makeCard}</ButtonLink>
          </div>
        </Section>
        {hasDigid && (
          <Section title={say.digid}>
            <p>{keys.hasDigid ? say.paired : say.digidWhat}</p>
            {!keys.hasDigid && (
              <div>
                <ButtonLink to="/binnen/digid">{say.pair}</ButtonLink>
              </div>
            )}
          </Section>
        )}
        <Section title={say.lost}>
          <p>{say.lostWhat}</p>
        </Section>
      </Stack>
    </>
  )
}
