import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { scanForViruses } from '#src/platform/files/scan.server.ts'
import { Checkbox, Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { representativesIn } from '../../family-access/store.server.ts'
import { text as words } from '../../family-access/text.nl.ts'
import { peopleWithPages } from '../../journal/release/store.server.ts'
import { openFileAt } from '../at.server.ts'
import { addressOf, isPicture, releaseForm } from '../rules.ts'
import { bytesOf } from '../sealed/store.server.ts'
import { recordScan } from '../store.server.ts'
import { text } from '../text.nl.ts'
import { help } from './help.nl.ts'
import { readersOf, releaseFile } from './store.server.ts'

const say = text.release

/** The file, and those of the household who may not see it yet. Nobody is chosen beforehand. */
async function readersFor(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const file = await openFileAt(access)
  const along = await representativesIn(access.tx, access.caseId)
  const reads = new Set((await readersOf(access.tx, access.caseId, file.id)).map(one => one.id))
  const people = (await peopleWithPages(access.tx, access.caseId)).filter(one => one.canRead)
  return {
    file,
    already: people.filter(one => reads.has(one.id)).map(one => one.name),
    possible: people
      .filter(one => !reads.has(one.id))
      .map(one => ({ ...one, along: along.get(one.id) ?? [] })),
  }
}

/** What a scanner says now of a file that none looked at before; without one it stays inside the team. */
async function scanNow({ tx, caseId, params, files }: Pick<Access, 'tx' | 'caseId' | 'params' | 'files'>) {
  const file = await openFileAt({ tx, caseId, params })
  const bytes = await bytesOf(tx, files.key, caseId, file.id)
  if (!bytes) throw notFound()
  return files.scanner ? scanForViruses(bytes, files.scanner) : 'no-answer'
}

export const loader = page('file:release', async access => ({
  ...(await readersFor(access)),
  canScan: access.files.scanner !== null,
  to: `${addressOf(access.caseId)}/${access.params.fileId}`,
}))

export const action = deed('file:release', {
  form: async access => releaseForm((await readersFor(access)).possible.map(one => one.id)),
  refusals: { twice: say.twice, gone: say.gone, 'no-answer': say.noAnswer },
  constraints: {
    released_once: { refusal: 'twice' },
    file_not_withdrawn: { refusal: 'gone' },
    file_found_clean: { refusal: 'no-answer' },
  },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { file } = await readersFor(access)
    const to = `${addressOf(caseId)}/${file.id}`
    if (file.scan === null) {
      const outcome = await scanNow(access)
      if (outcome === 'no-answer') return refuse('no-answer')
      await recordScan(tx, actor, caseId, file.id, outcome)
      if (outcome === 'infected') return done({ to, flash: say.infected })
    }
    await releaseFile(tx, actor, caseId, file.id, input.personId)
    return done({ to, flash: say.done, personId: input.personId })
  },
})

export default function ReleaseFile({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { to, file, already, possible, canScan } = view
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: file.title, to }, { label: text.one.release }]}
        how={help}
      />
      <Stack>
        {isPicture(file.format) ? (
          <img className="tt-photo" src={`${to}/foto`} alt={file.title} />
        ) : (
          file.scan !== null && (
            <p>
              <a className="nl-link" href={`${to}/download`}>
                {say.look}
              </a>
            </p>
          )
        )}
        {already.length > 0 && <p>{say.already(already.join(', '))}</p>}
        {possible.length === 0 && <p>{say.everybody}</p>}
        {file.scan === null && !canScan ? (
          <Notice tone="attention" title={say.cannotTitle}>
            <p>{say.cannot}</p>
          </Notice>
        ) : (
          possible.length > 0 && (
            <ChooseReader
              form={actionData?.form ?? emptyForm}
              to={to}
              possible={possible}
              isScanned={file.scan !== null}
            />
          )
        )}
      </Stack>
    </>
  )
}

type ChooseReaderProps = {
  form: typeof emptyForm
  to: string
  possible: readonly { id: string; name: string; hasPages: boolean; along: string[] }[]
  isScanned: boolean
}

function ChooseReader({ form, to, possible, isScanned }: ChooseReaderProps) {
  return (
    <>
      <Notice tone="attention" title={say.hintTitle}>
        <p>{say.hint}</p>
        {!isScanned && <p>{say.scanFirst}</p>}
      </Notice>
      <Form form={form} submit={say.submit} cancelTo={to}>
        <Radios
          form={form}
          name="personId"
          legend={say.person}
          options={possible.map(one => ({
            value: one.id,
            label: one.name,
            hint: [
              one.hasPages ? say.hasPages : say.noPages,
              one.along.length > 0 && words.readsAlong(one.along.join(' en ')),
            ]
              .filter(Boolean)
              .join(' '),
          }))}
        />
        <Checkbox form={form} name="safe" label={say.safe} />
      </Form>
    </>
  )
}
