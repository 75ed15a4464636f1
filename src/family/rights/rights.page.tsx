import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Settings } from '#src/access/settings.ts'
import type { Shown } from '#src/access/shown.ts'
import { answerBy, destroyBy, type OwnRequest, ownRequests, rightKinds } from '#src/casework/public.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Said, TypedText } from '#src/ui/language/said.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { useWords } from '../language/words.ts'
import { ownHouseholds } from '../our-people/store.server.ts'

export const loader = page('family:use-rights', async ({ tx, actor, settings }) => {
  const households = await ownHouseholds(tx, actor.accountId)
  if (households.length === 0) throw notFound()
  const asked = (await ownRequests(tx, actor.personId ?? '')).map(one => tellOf(one, settings))
  const kinds = rightKinds.map((kind, index) => ({ kind, number: index + 1 }))
  return { name: actor.name, asked, kinds }
})

/** What somebody reads of a request: only what was answered and looked at by another. */
function tellOf(one: OwnRequest, settings: Settings) {
  const isProlonged = one.prolonged !== null
  const willGo = one.kind === 'destroy' && one.outcome && one.outcome !== 'refused' && !one.carriedOn
  return {
    id: one.id,
    kind: one.kind,
    words: one.words,
    askedOn: one.askedOn,
    waits: one.outcome === null && one.ended === null,
    before: answerBy({ askedOn: one.askedOn, isProlonged }, settings),
    longer: (['complex', 'many'] as const).find(why => why === one.prolonged) ?? null,
    ended: one.ended,
    answer: one.outcome &&
      one.answeredOn && {
        on: one.answeredOn,
        outcome: one.outcome,
        grounds: one.grounds ?? [],
        words: one.answer ?? '',
      },
    carriedOn: one.carriedOn,
    goesBefore: willGo ? destroyBy(one.askedOn, settings) : null,
    hasCopy: one.hasCopy ?? false,
  }
}
type Told = ReturnType<typeof tellOf>

export default function OwnRights({ loaderData: { name, asked, kinds } }: Shown<typeof loader>) {
  const { rights: text } = useWords()
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
      <p key={line}>
        <Said>{line}</Said>
      </p>
    ))}
  </Section>
)

function Asked({ one, name }: { one: Told; name: string }) {
  const { rights: text, day } = useWords()
  return (
    <Card title={text.kinds[one.kind].title} level={3} meta={text.askedOn(day(one.askedOn))}>
      {one.words && (
        <OwnVoice by={name}>
          <TypedText own>{one.words}</TypedText>
        </OwnVoice>
      )}
      <HowFar one={one} />
      {one.answer && <Answer answer={one.answer} />}
      {one.carriedOn && <p>{text.carriedOn(day(one.carriedOn))}</p>}
      {one.goesBefore && <p>{text.destroyBefore(day(one.goesBefore))}</p>}
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
      {one.answer && one.answer.outcome !== 'granted' && (
        <p>
          <a className="nl-link" href={`#${notAgreed}`}>
            {text.notAgreedLink}
          </a>
        </p>
      )}
    </Card>
  )
}

/** Own words are read; whatever else is asked waits for an answer until a day, or is no longer asked. */
function HowFar({ one }: { one: Told }) {
  const { rights: text, rightsAnswers, day } = useWords()
  if (one.kind === 'statement') return <p>{one.ended === 'read' ? text.read : text.unread}</p>
  if (one.ended === 'withdrawn') return <p>{text.withdrawn}</p>
  if (!one.waits) return null
  const before = day(one.before)
  return <p>{one.longer ? text.longer(rightsAnswers.prolonged[one.longer], before) : text.before(before)}</p>
}

function Answer({ answer }: { answer: NonNullable<Told['answer']> }) {
  const { rights: text, rightsAnswers, day } = useWords()
  const outcome = rightsAnswers.outcomes[answer.outcome].toLowerCase()
  return (
    <>
      <p>
        <strong>{`${text.answeredOn(day(answer.on))}: ${outcome}.`}</strong>
      </p>
      {answer.grounds.map(ground => (
        <p key={ground}>{rightsAnswers.grounds[ground]}</p>
      ))}
      {answer.words && <TypedText>{answer.words}</TypedText>}
    </>
  )
}
