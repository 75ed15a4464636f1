import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { momentInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Beside, Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { MailForm, mailMoment, rhythms } from './rules.ts'
import { chooseMail, myMail } from './store.server.ts'
import { mailText, rhythmNames, text } from './text.nl.ts'

const say = text.mail

export const loader = page('notice:read', async ({ tx, actor, config, now }) => {
  const { choice, email, hasFailed } = await myMail(tx, actor.accountId)
  const moment = mailMoment(choice, now)
  return {
    choice,
    hasFailed,
    isOff: config.mail === null,
    /** What would be sent, where nothing is. */
    example:
      config.demo && config.mail
        ? {
            from: config.mail.from,
            subject: config.mail.subject,
            to: email ?? say.noAddress,
            when: choice.rhythm === 'off' ? say.never : momentInWords(moment),
            words: mailText(config.publicUrl),
          }
        : null,
  }
})

export const action = deed('notice:read', {
  form: MailForm,
  refusals: {},
  run: async ({ tx, actor, input }) => {
    await chooseMail(tx, actor, input)
    return done({ to: '/meldingen', flash: say.done })
  },
})

const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: say.hour(hour) }))

export default function MailAboutNotices({
  loaderData: { choice, hasFailed, isOff, example },
  actionData,
}: Shown<typeof loader>) {
  const form =
    actionData?.form ??
    formWith({
      rhythm: choice.rhythm,
      quietFrom: String(choice.quietFrom),
      quietUntil: String(choice.quietUntil),
    })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.title, to: '/meldingen' }, { label: say.title }]}
      />
      <Stack>
        {hasFailed && <Notice tone="attention">{say.failed}</Notice>}
        {isOff && <Notice tone="notice">{say.off}</Notice>}
        <Form form={form} submit={say.submit} cancelTo="/meldingen">
          <Radios
            form={form}
            name="rhythm"
            legend={say.rhythm}
            options={rhythms.map(value => ({ value, label: rhythmNames[value] }))}
          />
          <Fieldset legend={say.quiet} hint={say.quietHint}>
            <Beside>
              <SelectField form={form} name="quietFrom" label={say.from} options={hours} />
              <SelectField form={form} name="quietUntil" label={say.until} options={hours} />
            </Beside>
          </Fieldset>
        </Form>
        {example && (
          <Card title={say.demoTitle} level={2}>
            <p>{say.demoLead}</p>
            <Facts
              items={[
                { term: say.sender, value: example.from },
                { term: say.to, value: example.to },
                { term: say.subject, value: example.subject },
                { term: say.words, value: <span className="tt-as-typed">{example.words}</span> },
                { term: say.when, value: example.when },
              ]}
            />
          </Card>
        )}
      </Stack>
    </>
  )
}
