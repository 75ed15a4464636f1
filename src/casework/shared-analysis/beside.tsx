import { dayInWords, momentInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import type { Challenge } from '../challenge/store.server.ts'
import { stateNames } from '../challenge/text.nl.ts'
import type { Analysis } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.one
type About = { analysis: Analysis }

/** What the family says of it, beside it. */
export function ViewsCard({ analysis, to }: About & { to: string | null }) {
  const { views } = analysis
  return (
    <Card title={say.views} level={2} action={to && <ButtonLink to={to}>{say.addView}</ButtonLink>}>
      {views.length === 0 && <p>{say.noViews}</p>}
      {views.map(view => (
        <OwnVoice key={view.id} by={view.name} when={say.told(view.howTold, dayInWords(view.toldOn))}>
          {view.words}
        </OwnVoice>
      ))}
    </Card>
  )
}

/** Who made this version and why. */
export function WhoCard({ analysis }: About) {
  const { family, colleagues, others, noFamilyReason, whyChanged, writtenByName, writtenAt } = analysis
  const names = (people: readonly { name: string }[]) => people.map(one => one.name).join(', ')
  const items = [
    family.length > 0
      ? { term: say.family, value: names(family) }
      : { term: say.noFamily, value: noFamilyReason ?? '' },
    { term: say.colleagues, value: names(colleagues) },
    { term: say.others, value: others ?? '' },
    { term: say.written, value: say.by(writtenByName ?? '', momentInWords(writtenAt)) },
    { term: say.why, value: whyChanged ?? '' },
  ]
  return (
    <Card title={say.who} level={2}>
      <Facts items={items.filter(item => item.value !== '')} />
    </Card>
  )
}

/** The independent second look at this version. */
export function ChallengesCard({ challenges, to }: { challenges: readonly Challenge[]; to: string | null }) {
  return (
    <Card title={say.challenges} level={2} action={to && <ButtonLink to={to}>{say.challenge}</ButtonLink>}>
      {challenges.length === 0 ? (
        <p>{say.noChallenge}</p>
      ) : (
        <LinkList
          items={challenges.map(({ id, caseId, question, state, raisedByName }) => ({
            to: `/huishoudens/${caseId}/tegenspraak/${id}`,
            title: question,
            note: `${stateNames[state]} · ${raisedByName}`,
          }))}
        />
      )}
    </Card>
  )
}

/** Every version, each as it was. */
export function VersionsCard({ all, analysis }: About & { all: readonly Analysis[] }) {
  const here = `/huishoudens/${analysis.caseId}/analyse`
  return (
    <Card title={say.versions} level={2}>
      <LinkList
        items={all.map(one => ({
          to: `${here}/${one.id}`,
          title: text.version(one.number),
          note: [say.made(dayInWords(one.madeOn)), one.whyChanged].filter(Boolean).join(' · '),
        }))}
      />
      {analysis.number > 1 && (
        <p>
          <a className="nl-link" href={`${here}/${analysis.id}/vergelijk`}>
            {say.compare}
          </a>
        </p>
      )}
    </Card>
  )
}
