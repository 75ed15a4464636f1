import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Typed } from '#src/ui/language/said.tsx'
import { type Asked, fieldOf, pointsOf } from './rules.ts'

type Words = { choices: Readonly<Record<1 | 2 | 3, string>>; onlyDutch?: string }

/** The questions as somebody answers them: each may stay open. */
export function QuestionFields({
  form,
  asked,
  words,
}: {
  form: FormState
  asked: readonly Asked[]
  words: Words
}) {
  return asked.map(one => (
    <Radios
      key={one.versionId}
      form={form}
      name={fieldOf(one.versionId)}
      legend={one.isDutch ? <Typed>{one.question}</Typed> : one.question}
      hint={one.isDutch && words.onlyDutch}
      optional
      options={pointsOf[one.kind].map(point => ({
        value: String(point),
        label: wordOf(one, point, words),
      }))}
    />
  ))
}

function wordOf({ kind, points, isDutch }: Asked, point: number, { choices }: Words) {
  if (kind === 'yes-partly-no') return choices[point as 1 | 2 | 3]
  const word = points?.[point - 1] ?? ''
  return isDutch ? <Typed>{word}</Typed> : word
}
