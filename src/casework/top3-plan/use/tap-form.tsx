import { dayInWords } from '#src/kernel/day.ts'
import { type FormState, textAt } from '#src/kernel/form.ts'
import { Button } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { ErrorSummary } from '#src/ui/form/error-summary.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { wordNames } from '../text.nl.ts'
import type { Tellable } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.tap

type TapFormProps = { form: FormState; tellable: Tellable; ownVoice?: boolean }

/** One form in which each button tells one thing: a thumb is enough. */
export function TapForm({ form, tellable: { agreements, signs }, ownVoice }: TapFormProps) {
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
            <AgreementTap key={one.id} one={one} />
          ))}
        </Section>
        {signs.length > 0 && (
          <Section title={say.signs}>
            <p>{say.signsLead}</p>
            {signs.map(one => (
              <Card key={one.id} title={one.sign} meta={one.what} level={3}>
                <Tap value={`sign ${one.id}`} label={say.sign} about={one.sign} />
              </Card>
            ))}
          </Section>
        )}
      </Stack>
    </form>
  )
}

function AgreementTap({ one }: { one: Tellable['agreements'][number] }) {
  const told = one.lastWord && say.told(wordNames[one.lastWord.word], dayInWords(one.lastWord.toldOn))
  const place = one.owns ? say.owning(dayInWords(one.dueOn)) : say.watching
  return (
    <Card title={one.what} meta={[place, told].filter(Boolean).join(' · ')} level={3}>
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
    <span className="tt-hidden">: {about}</span>
  </Button>
)
