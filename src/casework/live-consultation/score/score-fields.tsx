import { type FormState, formWith } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { ScaleField } from '#src/ui/form/scale-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { useTextOf } from '#src/ui/language/spoken.ts'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import type { Beside, Self } from '../private/store.server.ts'
import { FaceChoice } from './face-choice.tsx'
import { mayGiveNumber } from './rules.ts'
import { scoreEnds, text } from './text.nl.ts'

type ScorePageProps = {
  self: Self
  given: Beside['ownScore']
  wasShown: boolean
  to: string
  form: FormState | undefined
}

/** An own number, asked in the way of whoever fills it in; what was given before stands there. */
export function ScorePage({ self, given, wasShown, to, form }: ScorePageProps) {
  const shown =
    form ??
    formWith({
      score: given?.score?.toString() ?? '',
      face: given?.face?.toString() ?? '',
      why: given?.why ?? '',
      show: given ? (given.mayBeShown ? 'yes' : 'no') : '',
    })
  const own = useTextOf(text.own)
  const child = useTextOf(text.child)
  const say = self.isChild ? child : own
  const ends = useTextOf(scoreEnds)
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={shown} submit={say.submit} cancelTo={to}>
        {self.isChild && <FaceChoice form={shown} />}
        {mayGiveNumber(self) && (
          <ScaleField form={shown} name="score" legend={say.score} {...ends} optional={self.isChild} />
        )}
        <TextArea form={shown} name="why" label={say.why} rows={3} optional />
        {!self.isChild && (
          <Radios
            form={shown}
            name="show"
            legend={own.show}
            hint={wasShown ? own.shown : own.showHint}
            options={[
              { value: 'yes', label: own.yes },
              { value: 'no', label: own.no },
            ]}
          />
        )}
      </Form>
      <DangerNumbers />
    </>
  )
}
