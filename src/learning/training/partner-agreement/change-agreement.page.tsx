import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, parseDay } from '#src/kernel/day.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { crumbs } from '../text.nl.ts'
import { AgreementFields } from './fields.tsx'
import { ChangeAgreementForm } from './rules.ts'
import { agreementOf, changeAgreement } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.change

async function changing({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const agreement = await agreementOf(tx, params.agreementId)
  if (!agreement) throw notFound()
  return agreement
}

export const loader = page('training:write', changing)

export const action = deed('training:write', {
  form: ChangeAgreementForm,
  refusals: { 'changed-meanwhile': say.changedMeanwhile },
  run: async access => {
    const { id } = await changing(access)
    if (!(await changeAgreement(access.tx, id, access.input))) return refuse('changed-meanwhile')
    return done({ to: '/praktijk/scholing', flash: say.done })
  },
})

const dayAt = (form: FormState, name: string) => {
  const day = parseDay(textAt(form, name))
  return day ? dayInWords(day) : textAt(form, name)
}

const lines = (form: FormState) => [
  { label: text.partner, text: textAt(form, 'partner') },
  { label: text.about, text: textAt(form, 'about') },
  { label: text.agreedOn, text: dayAt(form, 'agreedOn') },
  { label: text.endsOn, text: dayAt(form, 'endsOn') },
  { label: text.afterwards, text: textAt(form, 'afterwards') },
]

export default function ChangeAgreement({
  loaderData: { partner, about, agreedOn, endsOn, afterwards, version },
  actionData,
}: Shown<typeof loader>) {
  const stored = formWith({ partner, about, agreedOn: agreedOn ?? '', endsOn, afterwards: afterwards ?? '' })
  const form = actionData?.form ?? stored
  return (
    <>
      <PageHead title={say.title} lead={partner} crumbs={crumbs(say.title)} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={lines(form)} theirs={lines(stored)} />
      )}
      <Form form={form} version={version} submit={say.submit} cancelTo="/praktijk/scholing">
        <AgreementFields form={form} />
      </Form>
    </>
  )
}
