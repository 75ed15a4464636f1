import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { gardensWithFallback } from '../people/store.server.ts'
import { text as people } from '../people/text.nl.ts'
import { FallbackForm } from './rules.ts'
import { fallbackCandidates, nameFallback } from './store.server.ts'
import { text } from './text.nl.ts'

async function gardenAt({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const garden = (await gardensWithFallback(tx)).find(one => one.id === params.gardenId)
  if (!garden) throw notFound()
  return garden
}

export const loader = page('garden:manage', async ({ tx, params }) => {
  const { name, fallbackId, fallbackName } = await gardenAt({ tx, params })
  return { name, fallbackId, fallbackName, candidates: await fallbackCandidates(tx) }
})

const say = text.fallback

export const action = deed('garden:manage', {
  form: FallbackForm,
  refusals: { 'not-caseworker': say.notCaseworker, 'changed-meanwhile': say.changedMeanwhile },
  run: async ({ tx, params, input }) => {
    const garden = await gardenAt({ tx, params })
    const candidate = (await fallbackCandidates(tx)).find(one => one.id === input.accountId)
    if (!candidate) return refuse('not-caseworker', 'accountId')
    const was = input.version === 'niemand' ? null : input.version
    if (!(await nameFallback(tx, garden.id, candidate.id, was))) return refuse('changed-meanwhile')
    const detail = { what: garden.name, was: garden.fallbackName, becomes: candidate.name }
    return done({ to: '/beheer/tuinen', flash: say.done, detail })
  },
})

export default function FallbackHolder({
  loaderData: { name, fallbackId, fallbackName, candidates },
  actionData,
}: Shown<typeof loader>) {
  const isKnown = candidates.some(one => one.id === fallbackId)
  const form = actionData?.form ?? formWith({ accountId: isKnown ? (fallbackId ?? '') : '' })
  const chosen = candidates.find(one => one.id === textAt(form, 'accountId'))
  return (
    <>
      <PageHead
        title={say.title(name)}
        lead={say.lead}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: text.list.title, to: '/beheer/tuinen' },
          { label: name },
        ]}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions
          mine={[{ label: say.label, text: chosen?.name ?? say.nobody }]}
          theirs={[{ label: say.label, text: fallbackName ?? say.nobody }]}
        />
      )}
      <Form form={form} version={fallbackId ?? 'niemand'} submit={say.submit} cancelTo="/beheer/tuinen">
        <SelectField
          form={form}
          name="accountId"
          label={say.who}
          options={optionsFrom(candidates)}
          empty={say.choose}
        />
      </Form>
    </>
  )
}
