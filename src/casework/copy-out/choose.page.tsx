import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdName } from '../file/at.server.ts'
import { CopyForm, copyAddress, coreParts } from './rules.ts'
import { copiesOf, recordCopy } from './store.server.ts'
import { partNames, text } from './text.nl.ts'

export const loader = page('copy-out:make', async access => ({
  caseId: access.caseId,
  name: await householdName(access),
  copies: await copiesOf(access.tx, access.caseId),
}))

export const action = deed('copy-out:make', {
  form: CopyForm,
  refusals: {},
  run: async ({ tx, actor, caseId, input }) => {
    const id = await recordCopy(tx, actor, caseId, input)
    return done({
      to: `${copyAddress(caseId)}/${id}`,
      flash: text.done,
      detail: { what: 'copy-out', copy: id, parts: input.parts.join(' ') },
    })
  },
})

/** What of a household goes to another system, and what for; and what went before. */
export default function CopyOut({ loaderData: { caseId, name, copies }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ parts: [...coreParts] })
  const household = `/huishoudens/${caseId}`
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: name, to: household }, { label: text.title }]}
      />
      <Stack>
        <Notice tone="notice" title={text.other}>
          <p>
            <a className="nl-link" href={`${household}/verstrekkingen/nieuw`}>
              {text.share}
            </a>
          </p>
        </Notice>
        <Form form={form} submit={text.submit} cancelTo={household}>
          <TextField
            form={form}
            name="system"
            label={text.system}
            hint={text.systemHint}
            autoComplete="off"
          />
          <TextField
            form={form}
            name="purpose"
            label={text.purpose}
            hint={text.purposeHint}
            autoComplete="off"
          />
          <Checkboxes
            form={form}
            name="parts"
            legend={text.parts}
            hint={text.partsHint}
            options={optionsOf(coreParts, partNames)}
          />
          <p>{text.holdsNot}</p>
          <p>{text.logged}</p>
        </Form>
        {copies.length > 0 && (
          <Section title={text.earlier}>
            <ul className="tt-flow">
              {copies.map(copy => (
                <li key={copy.id}>
                  {copy.system}: {copy.purpose}
                  <br />
                  <span className="tt-soft">{text.by(copy.madeByName, dayInWords(copy.madeOn))}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Stack>
    </>
  )
}
