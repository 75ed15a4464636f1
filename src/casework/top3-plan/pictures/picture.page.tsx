import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Hidden, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { isPictogram, pictograms } from '#src/ui/pictogram/drawings.ts'
import { pictogramNames } from '#src/ui/pictogram/names.nl.ts'
import { PictogramBesideName } from '#src/ui/pictogram/pictogram.tsx'
import { secretsHidden } from '../paper/secrets.server.ts'
import { nameIn } from '../people.ts'
import { agreementOfChildAt } from './at.server.ts'
import { noPicture, pictureForm } from './rules.ts'
import { choosePicture, chosenFor } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.one

export const loader = page('top3-plan:release', async access => {
  const { plan, child, here, agreement } = await agreementOfChildAt(access)
  const chosen = await chosenFor(access.tx, access.caseId, plan.id, child.personId)
  const now = chosen.find(one => one.agreementId === agreement.id)
  return {
    here,
    title: text.list.title(child.name),
    agreement: `${nameIn(plan, agreement.ownerId)}: ${agreement.what}`,
    now: now ? { seen: now.id, picture: now.picture ?? noPicture, words: now.words ?? '' } : null,
  }
})

export const action = deed('top3-plan:release', {
  form: pictureForm(pictograms),
  refusals: say.refusals,
  constraints: {
    pictures_one_after_another: { refusal: 'changed-meanwhile' },
    pictures_not_shown: { refusal: 'shown' },
    pictures_of_active_plan: { refusal: 'replaced' },
  },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { plan, child, here, agreement } = await agreementOfChildAt(access)
    const picture = isPictogram(input.picture) ? input.picture : null
    const words = picture ? (input.words ?? null) : null
    if (words && (await secretsHidden(tx, caseId))(words) !== words) return refuse('secret', 'words')
    await choosePicture(
      tx,
      actor,
      { caseId, planId: plan.id, agreementId: agreement.id, personId: child.personId },
      { picture, words, replaces: input.seen ?? null },
    )
    return done({ to: here, flash: say.done, personId: child.personId })
  },
})

const options = [
  ...pictograms.map(name => ({
    value: name as string,
    label: (
      <span className="tt-picture-choice">
        <PictogramBesideName name={name} />
        {pictogramNames[name]}
      </span>
    ),
  })),
  { value: noPicture, label: say.nothing },
]

const linesOf = (form: FormState) => {
  const picture = textAt(form, 'picture')
  return [
    { label: say.picture, text: isPictogram(picture) ? pictogramNames[picture] : say.nothing },
    { label: say.words, text: textAt(form, 'words') },
  ]
}

export default function ChoosePicture({ loaderData: view, actionData }: Shown<typeof loader>) {
  const stored = formWith(view.now ?? { seen: '', picture: '', words: '' })
  const form = actionData?.form ?? stored
  return (
    <>
      <PageHead
        title={say.title}
        lead={view.agreement}
        crumbs={[{ label: view.title, to: view.here }, { label: say.title }]}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(stored)} />
      )}
      <Form form={form} submit={say.submit} cancelTo={view.here}>
        {view.now && <Hidden name="seen" value={view.now.seen} />}
        <TextField form={form} name="words" label={say.words} hint={say.wordsHint} autoComplete="off" />
        <Radios form={form} name="picture" legend={say.picture} options={options} />
      </Form>
    </>
  )
}
