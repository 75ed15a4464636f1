import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { Hidden } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { addressOf } from '../addresses.ts'
import { requestAt } from '../at.server.ts'
import { AskedPart } from '../request-parts.tsx'
import { dueOn, stepsFrom } from '../rules.ts'
import { text as rights } from '../text.nl.ts'
import { help } from './help.nl.ts'
import { keepGrounds, keyOf, proposed, type Thing, thingsAtOnce, thingsForm } from './rules.ts'
import { decideThings, holdsOf, thingsOf } from './store.server.ts'
import { text } from './text.nl.ts'
import { DecidedThings, thingTitle } from './things-part.tsx'

const say = text.choose

async function toChoose(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const request = await requestAt(access)
  const isWeighed = request.about === 'self' || request.weighing !== null
  if (request.kind !== 'destroy' || !isWeighed || !stepsFrom(request).includes('proposed')) throw notFound()
  return { request, things: await thingsOf(access.tx, request) }
}

export const loader = page('rights:answer', async access => {
  const { request, things } = await toChoose(access)
  const again = things.find(one => keyOf(one) === access.url.searchParams.get('stuk'))
  const waiting = things.filter(one => one.decided === null)
  return {
    to: `${addressOf(access.caseId)}/${request.id}`,
    request,
    due: dueOn(request, access.settings),
    shown: again ? [again] : waiting.slice(0, thingsAtOnce),
    left: waiting.length,
    decided: things.filter(one => one.decided !== null && one !== again),
    isEmpty: things.length === 0,
    isHeld: (await holdsOf(access.tx, access.caseId)).some(one => one.lifted === null),
  }
})

export const action = deed('rights:answer', {
  form: async access => thingsForm((await toChoose(access)).things.map(keyOf)),
  refusals: { meanwhile: say.open },
  constraints: { rights_open: { refusal: 'meanwhile' } },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { request, things } = await toChoose(access)
    const chosen = input.decisions.flatMap(({ key, choice, ground }) =>
      things.filter(one => keyOf(one) === key).map(({ kind, id }) => ({ kind, id, choice, ground })),
    )
    const rest = things.filter(one => input.all && one.decided === null)
    const followed = rest.map(one => ({ kind: one.kind, id: one.id, ...proposed(one) }))
    await decideThings(tx, actor, request, [...followed, ...chosen])
    return done({ to: `${addressOf(caseId)}/${request.id}/vernietigen`, flash: say.done })
  },
})

/** What was decided before stands there; of the rest only that it stays is filled in. */
const filledIn = (things: readonly Thing[]): FormState =>
  formWith({
    things: things.map(one => {
      const { choice, ground } = one.decided ?? proposed(one)
      return { answer: ground ?? (one.decided ? choice : undefined) }
    }),
  })

export default function ChooseWhatGoes({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { to, request, due, shown, left, decided, isEmpty, isHeld } = view
  const form = actionData?.form ?? filledIn(shown)
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: rights.about(request.kind, request.name), to }, { label: say.title }]}
        next={
          left === 0 && (
            <ButtonLink kind="primary" to={`${to}/antwoord`}>
              {rights.next.answer}
            </ButtonLink>
          )
        }
        how={help}
      />
      <Stack>
        {isHeld && <Notice tone="attention">{text.held}</Notice>}
        <AskedPart request={request} due={due} />
        <p>{isEmpty ? say.nothing : left > 0 ? say.left(left) : say.allDone}</p>
        {shown.length > 0 && (
          <Form form={form} submit={say.submit} cancelTo={to}>
            {left > 1 && <Checkbox form={form} name="all" label={say.all(left)} hint={say.allHint} />}
            {shown.map((thing, at) => (
              <ThingFields key={keyOf(thing)} form={form} at={at} thing={thing} />
            ))}
          </Form>
        )}
        {decided.length > 0 && (
          <Fold summary={say.decided} count={decided.length}>
            <DecidedThings things={decided} again={`${to}/vernietigen`} />
          </Fold>
        )}
        <p className="tt-soft">{say.stays}</p>
      </Stack>
    </>
  )
}

function ThingFields({ form, at, thing }: { form: FormState; at: number; thing: Thing }) {
  const prefix = `things[${at}]`
  return (
    <Fieldset legend={thingTitle(thing)} hint={thing.alsoOthers ? say.alsoOthers : undefined}>
      <Hidden name={`${prefix}.key`} value={keyOf(thing)} />
      {thing.words && <p className="tt-as-typed">{thing.words}</p>}
      <SelectField
        form={form}
        name={`${prefix}.answer`}
        label={say.answer}
        empty={say.choose}
        options={[
          { value: 'destroy', label: say.destroy },
          ...keepGrounds.map(ground => ({ value: ground, label: say.keep[ground as keyof typeof say.keep] })),
        ]}
      />
    </Fieldset>
  )
}
