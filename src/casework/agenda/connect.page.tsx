import { randomBytes } from 'node:crypto'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf, momentInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { help } from './help.nl.ts'
import { ConnectForm } from './rules.ts'
import { type Feed, makeFeed, myFeed } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.connecting

export const loader = page('own-agenda:read', async ({ tx, url, config }) => {
  const secret = randomBytes(32).toString('hex')
  const feed = await myFeed(tx)
  return {
    feed,
    // While one works no other is shown by itself, or somebody pastes the one that does not.
    isOffered: feed === null || url.searchParams.has('nieuw'),
    secret,
    address: new URL(`/afspraken/${secret}/agenda.ics`, config.publicUrl ?? url).href,
  }
})

export const action = deed('own-agenda:feed', {
  form: ConnectForm,
  refusals: { used: say.used },
  constraints: { calendar_feed_secret_hash_key: { refusal: 'used' } },
  run: async ({ tx, input }) => {
    await makeFeed(tx, input.secret)
    return done({ to: '/agenda/koppelen', flash: say.done })
  },
})

export default function Connect({
  loaderData: { feed, isOffered, secret, address },
  actionData,
}: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.title, to: '/agenda' }, { label: say.title }]}
        how={help}
      />
      {feed && <Working feed={feed} />}
      {(isOffered || actionData) && (
        <Card level={2} title={feed ? say.fresh : say.first}>
          <ol className="utrecht-ordered-list">
            {say.steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <Form
            form={actionData?.form ?? emptyForm}
            submit={say.submit}
            kind={feed ? 'secondary' : 'primary'}
          >
            <p>
              {say.address}
              <br />
              <code className="tt-agenda__address">{address}</code>
            </p>
            <p className="tt-meta">{say.secret}</p>
            <input type="hidden" name="secret" value={secret} />
          </Form>
        </Card>
      )}
    </>
  )
}

const Working = ({ feed: { madeAt, lastAskedAt } }: { feed: Feed }) => (
  <Card level={2} tone="good" title={say.on(dayInWords(dayOf(madeAt)))}>
    <p>{lastAskedAt ? say.asked(momentInWords(lastAskedAt)) : say.neverAsked}</p>
    <p>{say.freshWhy}</p>
    <CardFoot>
      <ButtonLink to="/agenda/koppelen/stoppen">{say.stop}</ButtonLink>
      <a className="nl-link" href="/agenda/koppelen?nieuw">
        {say.fresh}
      </a>
    </CardFoot>
  </Card>
)
