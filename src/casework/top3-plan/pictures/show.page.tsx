import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { PictureCards } from '#src/ui/pictogram/pictogram.tsx'
import { pictureRelease } from '../release/rules.ts'
import { releasePlan } from '../release/store.server.ts'
import { childAt } from './at.server.ts'
import { ShowForm } from './rules.ts'
import { picturesFor } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.show

export const loader = page('top3-plan:release', async access => {
  const { plan, child, here } = await childAt(access)
  const pictures = await picturesFor(access.tx, access.caseId, plan.id, child.personId)
  return { here, name: child.name, pictures }
})

export const action = deed('top3-plan:release', {
  form: ShowForm,
  refusals: say.refusals,
  constraints: {
    released_once: { refusal: 'twice' },
    pictures_to_show: { refusal: 'nothing' },
    pictures_of_active_plan: { refusal: 'replaced' },
  },
  run: async access => {
    const { tx, actor, caseId } = access
    const { plan, child, here } = await childAt(access)
    await releasePlan(tx, actor, { caseId, planId: plan.id }, child.personId, pictureRelease)
    return done({ to: here, flash: say.done, personId: child.personId })
  },
})

export default function ShowPictures({ loaderData: view, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.title(view.name)}
        lead={say.lead}
        crumbs={[{ label: text.list.title(view.name), to: view.here }, { label: say.title(view.name) }]}
      />
      <Section title={text.list.preview}>
        <PictureCards items={view.pictures} />
      </Section>
      <Form form={form} submit={say.submit} cancelTo={view.here}>
        <Checkbox form={form} name="safe" label={say.safe} />
      </Form>
    </>
  )
}
