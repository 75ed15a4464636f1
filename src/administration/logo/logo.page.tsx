import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { readContent } from '#src/platform/files/content.server.ts'
import { logoOf } from '#src/platform/files/portrait.server.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { FileField } from '#src/ui/form/file-field.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { keepLogo, logoNow } from './store.server.ts'
import { mostKilobytes, text } from './text.nl.ts'

export const loader = page('garden:manage', async ({ tx, actor }) => {
  const logo = await logoNow(tx)
  return {
    region: actor.regionName,
    logo: logo ? { id: logo.id, kept: text.keptBy(logo.by, dayInWords(dayOf(logo.keptAt))) } : null,
  }
})

export const action = deed('garden:manage', {
  form: z.object({}),
  refusals: text.refusals,
  constraints: { one_logo_now: { refusal: 'twice' } },
  run: async ({ tx, actor, file }) => {
    if (!file) return refuse('no-file', 'file')
    if (file.size > mostKilobytes * 1024) return refuse('too-large', 'file')
    const content = await readContent(Buffer.from(await file.arrayBuffer()))
    if (!content.ok) return refuse('no-picture', 'file')
    const logo = await logoOf(content.value.format, content.value.bytes)
    if (typeof logo === 'string') return refuse('no-picture', 'file')
    await keepLogo(tx, actor, logo)
    return done({
      to: '/beheer/logo',
      flash: text.done,
      detail: { what: 'region-logo', becomes: text.another },
    })
  },
})

export default function Logo({ loaderData: { region, logo }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: people.start.title, to: '/beheer' }, { label: text.title }]}
      />
      <Stack>
        {logo ? (
          <Card title={text.now} level={2} meta={logo.kept}>
            <img className="tt-brand__logo" src={`/logo/${logo.id}`} alt={region} height={40} />
            <CardFoot>
              <ButtonLink to="/beheer/logo/weg">{text.away.link}</ButtonLink>
            </CardFoot>
          </Card>
        ) : (
          <p>{text.none}</p>
        )}
        <Form form={form} submit={text.submit} cancelTo="/beheer" isKept={false} withFile>
          <FileField form={form} name="file" label={text.file} hint={text.hint} accept=".png,.jpg,.jpeg" />
        </Form>
      </Stack>
    </>
  )
}
