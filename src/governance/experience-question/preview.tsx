import { type Asked, type Audience, choiceNames, QuestionFields } from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { Card } from '#src/ui/card/card.tsx'
import { text } from './text.nl.ts'

/** The question as somebody of the family, or a colleague, will see it; answering here does nothing. */
export const Preview = ({ asked, audience }: { asked: Asked; audience: Audience }) => (
  <Card title={text.page.preview} level={2}>
    <QuestionFields form={emptyForm} asked={[asked]} words={{ choices: choiceNames }} />
    {audience === 'child' && <p className="tt-soft">{text.page.onPaper}</p>}
  </Card>
)
