import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Hidden, TextField } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { addressOf } from '../addresses.ts'
import { requestAt } from '../at.server.ts'
import { stepsFrom } from '../rules.ts'
import { text } from '../text.nl.ts'
import { type TaggedLine, taggedLines } from './at.server.ts'
import { DecidedLines, lineTitle } from './lines-part.tsx'
import { lineChoices, linesAtOnce, linesForm } from './rules.ts'
import { decideLines, gatherLines, linesOf } from './store.server.ts'

const say = text.copy

async function toDecide(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const request = await requestAt(access)
  const isWeighed = request.about === 'self' || request.weighing !== null
  if (request.kind !== 'see' || !isWeighed || !stepsFrom(request).includes('proposed')) throw notFound()
  return request
}

export const loader = page('rights:answer', async access => {
  const request = await toDecide(access)
  await gatherLines(access.tx, access.actor, request, access.today)
  const lines = await taggedLines(access, request)
  const again = lines.find(line => line.id === access.url.searchParams.get('regel'))
  const waiting = lines.filter(line => line.choice === null)
  const shown = again ? [again] : waiting.slice(0, linesAtOnce)
  return {
    to: `${addressOf(access.caseId)}/${request.id}`,
    request,
    lines: shown,
    left: waiting.length,
    decided: lines.filter(line => line.choice !== null && line !== again),
    isEmpty: lines.length === 0,
  }
})

export const action = deed('rights:answer', {
  form: async access => {
    const lines = await linesOf(access.tx, await toDecide(access))
    return linesForm(lines.map(line => line.id))
  },
  refusals: { meanwhile: say.open },
  constraints: { rights_open: { refusal: 'meanwhile' } },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const request = await toDecide(access)
    await decideLines(tx, actor, request, input.lines)
    return done({ to: `${addressOf(caseId)}/${request.id}/inzage`, flash: say.done })
  },
})

/** The proposal is filled in: words are made black, and only what a person chose is decided. */
const proposed = (lines: readonly TaggedLine[]): FormState =>
  formWith({
    lines: lines.map(line => ({
      black: line.black.join(', '),
      choice: line.choice ?? (line.leaveOut ? 'leave-out' : undefined),
    })),
  })

export default function DecideCopy({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { to, request, lines, left, decided, isEmpty } = view
  const form = actionData?.form ?? proposed(lines)
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.about(request.kind, request.name), to }, { label: say.title }]}
        next={
          left === 0 && (
            <ButtonLink kind="primary" to={`${to}/antwoord`}>
              {text.next.answer}
            </ButtonLink>
          )
        }
      />
      <Stack>
        <p>{isEmpty ? say.nothing : left > 0 ? say.left(left) : say.allDone}</p>
        {lines.length > 0 && (
          <Form form={form} submit={say.submit} cancelTo={to}>
            {lines.map((line, index) => (
              <LineFields key={line.id} form={form} at={index} line={line} />
            ))}
          </Form>
        )}
        {decided.length > 0 && (
          <Fold summary={say.decidedTitle} count={decided.length}>
            <DecidedLines lines={decided} again={`${to}/inzage`} />
          </Fold>
        )}
        <p className="tt-soft">{say.plan}</p>
      </Stack>
    </>
  )
}

function LineFields({ form, at, line }: { form: FormState; at: number; line: TaggedLine }) {
  const prefix = `lines[${at}]`
  return (
    <Fieldset legend={lineTitle(line)} hint={line.leaveOut ? say.proposedOut : undefined}>
      <Hidden name={`${prefix}.id`} value={line.id} />
      {line.words && <p className="tt-as-typed">{line.words}</p>}
      {line.alsoAbout.length > 0 && <p className="tt-soft">{say.about(line.alsoAbout.join(', '))}</p>}
      <Radios
        form={form}
        name={`${prefix}.choice`}
        legend={say.choice}
        options={lineChoices.map(value => ({ value, label: say[value] }))}
      />
      <TextField
        form={form}
        name={`${prefix}.black`}
        label={say.black}
        hint={say.blackHint}
        autoComplete="off"
        optional
      />
    </Fieldset>
  )
}
