import { Card } from '#src/ui/card/card.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { ageInWords, stageNames } from '../barrier/text.nl.ts'
import { text as experience } from '../experience-question/text.nl.ts'
import { text } from './text.nl.ts'
import type { PracticeView } from './view.server.ts'

const mostBarriers = 3

/** What stands in the way longest, and the way to all of it. */
export function BarriersCard({ view: { barriers } }: { view: PracticeView }) {
  return (
    <Card title={text.barriers} level={2}>
      {barriers.length === 0 && <p className="tt-soft">{text.noBarriers}</p>}
      {barriers.length > 0 && (
        <LinkList
          items={barriers.slice(0, mostBarriers).map(({ id, title, stage, age }) => ({
            to: `/praktijk/belemmeringen/${id}`,
            title,
            note: `${stageNames[stage]} · ${ageInWords(age)}`,
          }))}
        />
      )}
      <p>
        <a className="nl-link" href="/praktijk/belemmeringen">
          {text.allBarriers}
        </a>
      </p>
    </Card>
  )
}

/** What is asked of this colleague now and then, and the two places that count households. */
export function MoreCard({ view: { isAsked, can } }: { view: PracticeView }) {
  const own = { to: '/praktijk/mijn-werk', title: experience.ownLink, note: experience.ownNote }
  const typeIn = { to: '/praktijk/vragenlijst', title: experience.typeLink, note: experience.typeNote }
  return (
    <Card title={text.more} level={2}>
      <LinkList
        items={[
          ...(isAsked ? [own] : []),
          { to: '/praktijk/monitor', ...text.toMonitor },
          { to: '/praktijk/verkenning', ...text.toExploration },
          ...(can.typeIn ? [typeIn] : []),
        ]}
      />
    </Card>
  )
}
