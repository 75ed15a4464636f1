import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Settings } from '#src/access/settings.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  answerBy,
  destroyBy,
  groundNames,
  type OwnRequest,
  outcomeNames,
  ownRequests,
  prolongNames,
  rightKinds,
} from '#src/casework/public.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ownHouseholds } from '../our-people/store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('family:use-rights', async ({ tx, actor, settings }) => {
  const households = await ownHouseholds(tx, actor.accountId)
  if (households.length === 0) throw notFound()
  const asked = (await ownRequests(tx, actor.personId ?? '')).map(one => tellOf(one, settings))
  const kinds = rightKinds.map((kind, index) => ({ kind, number: index + 1 }))
  return { name: actor.name, asked, kinds }
})

/** What somebody reads of a request: only what was answered and looked at by another, in sentences. */
function tellOf(one: OwnRequest, settings: Settings) {
  const isProlonged = one.prolonged !== null
  const before = dayInWords(answerBy({ askedOn: one.askedOn, isProlonged }, settings))
  const why = one.prolonged === 'complex' || one.prolonged === 'many' ? prolongNames[one.prolonged] : null
  const willGo = one.kind === 'destroy' && one.outcome && one.outcome !== 'refused' && !one.carriedOn
  return {
    id: one.id,
    kind: one.kind,
    words: one.words,
    askedOn: dayInWords(one.askedOn),
    waits: one.outcome === null && one.ended === null,
    term: why ? text.longer(why, before) : text.before(before),
    ended: one.ended,
    answer: one.outcome &&
      one.answeredOn && {
        on: dayInWords(one.answeredOn),
        outcome: outcomeNames[one.outcome],
        grounds: (one.grounds ?? []).map(ground => groundNames[ground]),
        words: one.answer ?? '',
        isYes: one.outcome === 'granted',
      },
    after: one.carriedOn
      ? text.carriedOn(dayInWords(one.carriedOn))
      : willGo
        ? text.destroyBefore(dayInWords(destroyBy(one.askedOn, settings)))
        : null,
    hasCopy: one.hasCopy ?? false,
  }
}
type Told = ReturnType<typeof tellOf>

export default function OwnRights({ loaderData: { name, asked, kinds } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={text.title} tab={text.tab} lead={text.lead} meta={text.secret} />
      <Stack>
        {asked.length > 0 && (
          <Section title={text.asked}>
            {asked.map(one => (
              <Asked key={one.id} one={one} name={name} />
            ))}
          </Section>
        )}
        <Section title={text.askTitle}>
          <p>{text.young}</p>
          <LinkList
            items={kinds.map(({ kind, number }) => ({
              to: `/mijn/rechten/vraag/${number}`,
              title: text.kinds[kind].title,
              note: text.kinds[kind].note,
            }))}
          />
        </Section>
        <Lines title={text.helpTitle} lines={text.helpLines} />
        <Lines title={text.notAgreed} lines={text.notAgreedLines} id={notAgreed} />
        <Section title={text.form.cannotWait}>
          <DangerNumbers />
        </Section>
      </Stack>
    </>
  )
}

/** Where it says whom to turn to. */
const notAgreed = 'oneens'

type LinesProps = { title: string; lines: readonly string[]; id?: string }
const Lines = ({ title, lines, id }: LinesProps) => (
  <Section title={title} {...(id ? { id } : {})}>
    {lines.map(line => (
      <p key={line}>{line}</p>
    ))}
  </Section>
)

function Asked({ one, name }: { one: Told; name: string }) {
  const isStatement = one.kind === 'statement'
  return (
    <Card title={text.kinds[one.kind].title} level={3} meta={text.askedOn(one.askedOn)}>
      {one.words && (
        <OwnVoice by={name}>
          <p className="tt-as-typed">{one.words}</p>
        </OwnVoice>
      )}
      {isStatement && <p>{one.ended === 'read' ? text.read : text.unread}</p>}
      {!isStatement && one.waits && <p>{one.term}</p>}
      {one.ended === 'withdrawn' && <p>{text.withdrawn}</p>}
      {one.answer && (
        <>
          <p>
            <strong>{`${text.answeredOn(one.answer.on)}: ${one.answer.outcome.toLowerCase()}.`}</strong>
          </p>
          {one.answer.grounds.map(ground => (
            <p key={ground}>{ground}</p>
          ))}
          <p className="tt-as-typed">{one.answer.words}</p>
        </>
      )}
      {one.after && <p>{one.after}</p>}
      {one.hasCopy && (
        <>
          <p>
            <a className="nl-link" href={`/mijn/rechten/${one.id}/inzage.pdf`}>
              {text.copy}
            </a>
          </p>
          <p className="tt-soft">{text.copyNote}</p>
        </>
      )}
      {one.answer && !one.answer.isYes && (
        <p>
          <a className="nl-link" href={`#${notAgreed}`}>
            {text.notAgreedLink}
          </a>
        </p>
      )}
    </Card>
  )
}
