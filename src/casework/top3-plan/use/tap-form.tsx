import { type Day, dayInWords } from '#src/kernel/day.ts'
import { type FormState, textAt } from '#src/kernel/form.ts'
import { Button } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { ErrorSummary } from '#src/ui/form/error-summary.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Typed } from '#src/ui/language/said.tsx'
import type { SameShape } from '#src/ui/language/same-shape.ts'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { wordNames } from '../text.nl.ts'
import type { Tellable } from './rules.ts'
import { text } from './text.nl.ts'

const dutch = { ...text.tap, words: wordNames, day: dayInWords }
type Asked = Omit<typeof dutch, 'title' | 'lead' | 'done' | 'notNow' | 'notYours' | 'day'>
type TapWords = SameShape<Asked> & { day: (day: Day) => string }

type TapFormProps = { form: FormState; tellable: Tellable; ownVoice?: boolean; say?: TapWords }

/** One form in which each button tells one thing: a thumb is enough. */
export function TapForm({ form, tellable: { agreements, signs }, ownVoice, say = dutch }: TapFormProps) {
  return (
    <form method="post" action={form.sentTo} noValidate>
      <input type="hidden" name="once" value={crypto.randomUUID()} />
      <Stack>
        <ErrorSummary errors={form.errors} isKept />
        <Fold summary={say.noteFold} open={textAt(form, 'note') !== '' || form.errors['note'] !== undefined}>
          <TextArea
            form={form}
            name="note"
            label={say.note}
            hint={say.noteHint}
            rows={2}
            ownVoice={ownVoice}
            optional
          />
        </Fold>
        <Section title={say.agreements}>
          {agreements.length === 0 && <p className="tt-soft">{say.none}</p>}
          {agreements.map(one => (
            <AgreementTap key={one.id} one={one} say={say} />
          ))}
        </Section>
        {signs.length > 0 && (
          <Section title={say.signs}>
            <p>{say.signsLead}</p>
            {signs.map(one => (
              <Card key={one.id} title={<Typed>{one.sign}</Typed>} meta={<Typed>{one.what}</Typed>} level={3}>
                <Tap value={`sign ${one.id}`} label={say.sign} about={one.sign} />
              </Card>
            ))}
          </Section>
        )}
      </Stack>
    </form>
  )
}

function AgreementTap({ one, say }: { one: Tellable['agreements'][number]; say: TapWords }) {
  const told = one.lastWord && say.told(say.words[one.lastWord.word], say.day(one.lastWord.toldOn))
  const place = one.owns ? say.owning(say.day(one.dueOn)) : say.watching
  return (
    <Card title={<Typed>{one.what}</Typed>} meta={[place, told].filter(Boolean).join(' · ')} level={3}>
      <div className="utrecht-button-group">
        <Tap value={`kept ${one.id}`} label={say.kept} about={one.what} />
        <Tap value={`failing ${one.id}`} label={say.failing} about={one.what} />
      </div>
    </Card>
  )
}

const Tap = ({ value, label, about }: { value: string; label: string; about: string }) => (
  <Button name="tap" value={value}>
    {label}
    <span className="tt-hidden">
      : <Typed>{about}</Typed>
    </span>
  </Button>
)
