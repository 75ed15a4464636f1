import { dayInWords } from '#src/kernel/day.ts'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import type { Message } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.card

export const lineOf = ({ toldBy, answerBy, answer }: Message): string =>
  answer ? say.answered(toldBy, dayInWords(answer.on)) : say.waiting(toldBy, dayInWords(answerBy))

/** What waits for an answer, else the last message; nothing where nobody wrote, or for who may not read it. */
export function MessageCard({ caseId, messages }: { caseId: string; messages: readonly Message[] }) {
  if (messages.length === 0) return null
  const waiting = messages.filter(one => !one.answer)
  const shown = waiting.length > 0 ? waiting : messages.slice(0, 1)
  const to = `/huishoudens/${caseId}/berichten`
  return (
    <Card title={text.title} level={2}>
      <LinkList items={shown.map(one => ({ to: `${to}/${one.id}`, title: lineOf(one) }))} />
      {messages.length > shown.length && (
        <CardFoot>
          <a className="nl-link" href={to}>
            {say.all}
          </a>
        </CardFoot>
      )}
    </Card>
  )
}
