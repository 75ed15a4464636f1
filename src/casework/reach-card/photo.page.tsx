import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { portraitOf } from '#src/platform/files/portrait.server.ts'
import { FileField } from '#src/ui/form/file-field.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as reachText } from '../contact-person/text.nl.ts'
import { takeIn } from '../file/take-in.server.ts'
import { text as fileText } from '../file/text.nl.ts'
import { PhotoForm } from './rules.ts'
import { keepPortrait } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.photo

export const loader = page('own-reach:change', async ({ settings }) => ({ most: settings.fileMegabytes }))

export const action = deed('own-reach:change', {
  form: PhotoForm,
  refusals: { ...fileText.refusals, 'no-photo': say.noPhoto, 'too-many-dots': say.tooManyDots },
  run: async ({ tx, actor, file, files, settings }) => {
    const taken = await takeIn(file, { most: settings.fileMegabytes, scanner: files.scanner })
    if (!taken.ok) return taken
    const portrait = await portraitOf(taken.value.format, Buffer.from(taken.value.bytes))
    if (typeof portrait === 'string') return refuse(portrait, 'file')
    await keepPortrait(tx, actor, files.key, portrait)
    return done({ to: '/bereikbaar', flash: say.done })
  },
})

export default function Photo({ loaderData: { most }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: reachText.reach.title, to: '/bereikbaar' }, { label: say.title }]}
      />
      <Form form={form} submit={say.submit} cancelTo="/bereikbaar" withFile>
        <FileField
          form={form}
          name="file"
          label={say.file}
          hint={say.fileHint(most)}
          accept=".jpg,.jpeg,.png,.webp"
        />
      </Form>
    </>
  )
}
