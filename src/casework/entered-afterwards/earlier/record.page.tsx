import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Beside } from '#src/ui/form/fieldset.tsx'
import { FileField } from '#src/ui/form/file-field.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { endings } from '../../file/rules.ts'
import { addFile } from '../../file/store.server.ts'
import { takeIn } from '../../file/take-in.server.ts'
import { text as fileText } from '../../file/text.nl.ts'
import { nameOf } from '../../household-member/rules.ts'
import { everybodyEver } from '../../household-member/store.server.ts'
import { kindNames, text } from '../text.nl.ts'
import { enteredAt } from './at.server.ts'
import { type EarlierInput, earlierForm, holding, kinds } from './rules.ts'
import { type Earlier, recordEarlier } from './store.server.ts'

const say = text.record
type Recording = Access & { input: EarlierInput }

/** The household with what is corrected, when the address names it. */
async function recordAt(access: Access) {
  const { earlier, ...at } = await enteredAt(access)
  const { recordId } = access.params
  const old = holding(earlier).find(one => one.id === recordId) ?? null
  if (recordId && !old) throw notFound()
  const people = (await everybodyEver(access.tx, access.caseId)).map(one => ({
    id: one.id,
    name: nameOf(one),
  }))
  return { ...at, old, people, most: access.settings.fileMegabytes }
}

export const loader = page('earlier-record:write', recordAt)

export const action = deed('earlier-record:write', {
  form: async access => {
    const { entered, people, old } = await recordAt(access)
    return earlierForm(
      entered.on,
      people.map(one => one.id),
      old?.kind,
    )
  },
  refusals: { 'changed-meanwhile': say.changedMeanwhile, twice: say.twice, ...fileText.refusals },
  constraints: {
    earlier_record_replaces_key: { refusal: 'changed-meanwhile' },
    earlier_record_once: { refusal: 'twice', field: 'what' },
  },
  run: async access => {
    const { tx, actor, caseId, input, file } = access
    const { old } = await recordAt(access)
    const kept = file ? await keepPaper(access, file) : done({ fileId: old?.fileId ?? null })
    if (!kept.ok) return kept
    const { fileId } = kept.value
    await recordEarlier(tx, actor, caseId, input, { replaces: old?.id ?? null, fileId })
    return done({ to: `/huishoudens/${caseId}/van-eerder`, flash: say.done })
  },
})

/** Keeps the paper of then with the household, by the same door as every letter and photo. */
async function keepPaper({ tx, actor, caseId, input, files, settings }: Recording, file: File) {
  const taken = await takeIn(file, { most: settings.fileMegabytes, scanner: files.scanner })
  if (!taken.ok) return taken
  const about = input.about ? [input.about] : []
  const paper = {
    kind: 'report',
    title: say.paper(kindNames[input.kind]),
    datedOn: input.onDay,
    about,
  } as const
  const fileId = await addFile(tx, actor, caseId, paper, { ...taken.value, houseKey: files.key })
  return done({ fileId })
}

const valuesOf = (old: Earlier) => ({
  kind: old.kind,
  onDay: old.onDay,
  untilDay: old.untilDay ?? '',
  about: old.about?.id ?? '',
  what: old.what,
  byWhom: old.byWhom ?? '',
  score: old.score === null ? '' : String(old.score),
  source: old.source,
})

export default function RecordEarlier({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { caseId, name, entered, old, people } = view
  const form = actionData?.form ?? formWith(old ? valuesOf(old) : { source: entered.source })
  const back = `/huishoudens/${caseId}/van-eerder`
  const title = old ? say.correctTitle : say.title
  const offered = old ? [old.kind] : kinds
  return (
    <>
      <PageHead
        title={title}
        lead={say.lead}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.earlier.title, to: back },
          { label: title },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo={back} withFile>
        <Radios
          form={form}
          name="kind"
          legend={say.kind}
          options={offered.map(kind => ({ value: kind, label: kindNames[kind], hint: say.kindHints[kind] }))}
        />
        <Beside>
          <DayField form={form} name="onDay" label={say.onDay} />
          <DayField form={form} name="untilDay" label={say.untilDay} hint={say.untilHint} optional />
        </Beside>
        <TextArea form={form} name="what" label={say.what} rows={6} />
        <SelectField
          form={form}
          name="about"
          label={say.about}
          options={optionsFrom(people)}
          empty={say.everybody}
          optional
        />
        <TextField form={form} name="byWhom" label={say.byWhom} hint={say.byWhomHint} optional />
        <SelectField
          form={form}
          name="score"
          label={say.score}
          hint={say.scoreHint}
          options={Array.from({ length: 11 }, (_, at) => ({ value: String(at), label: String(at) }))}
          empty={say.noScore}
          optional
        />
        <FileField
          form={form}
          name="file"
          label={old?.fileId ? say.otherFile : say.file}
          hint={fileText.form.fileHint(view.most)}
          accept={endings}
          optional
        />
        <TextField form={form} name="source" label={text.enter.source} hint={text.enter.sourceHint} />
      </Form>
    </>
  )
}
