import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { inOrder, isSettledStage } from './rules.ts'
import { barriers } from './store.server.ts'
import { ageInWords, levelShort, stageNames, stageTones, text } from './text.nl.ts'

const say = text.list

export const loader = page('practice:read', async ({ tx, today, settings }) => ({
  known: (await barriers(tx, today)).toSorted(inOrder),
  longDays: settings.barrierLongDays,
}))

type Known = Shown<typeof loader>['loaderData']

export default function Barriers({ loaderData: { known, longDays } }: Shown<typeof loader>) {
  const open = known.filter(one => !isSettledStage(one.stage))
  const settled = known.filter(one => isSettledStage(one.stage))
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.practice, to: '/praktijk' }, { label: say.title }]}
        next={
          <ButtonLink to="/praktijk/belemmeringen/nieuw" kind="primary">
            {say.note}
          </ButtonLink>
        }
      />
      {known.length === 0 ? (
        <Empty title={say.empty}>
          <p>{say.emptyLead}</p>
        </Empty>
      ) : (
        <Section title={say.open(open.length)}>
          {open.length === 0 ? (
            <p className="tt-soft">{say.noneOpen}</p>
          ) : (
            <BarrierTable known={open} longDays={longDays} caption={say.caption} />
          )}
        </Section>
      )}
      {settled.length > 0 && (
        <Section title={say.settled}>
          <BarrierTable known={settled} longDays={longDays} />
        </Section>
      )}
    </>
  )
}

type TableProps = { known: Known['known']; longDays: number; caption?: string }

const BarrierTable = ({ known, longDays, caption }: TableProps) => (
  <Table
    caption={caption ?? say.settled}
    hideCaption={!caption}
    stack
    rowHeader="barrier"
    columns={[
      { key: 'barrier', label: say.barrier },
      { key: 'stage', label: say.stage },
      { key: 'age', label: say.age },
    ]}
    rows={known.map(one => ({
      barrier: (
        <>
          <a className="nl-link" href={`/praktijk/belemmeringen/${one.id}`}>
            {one.title}
          </a>
          <br />
          <span className="tt-soft">{levelShort[one.level]}</span>
        </>
      ),
      stage: (
        <>
          <Badge tone={stageTones[one.stage]}>{stageNames[one.stage]}</Badge>
          {one.asked.map(({ group, heldOn }) => (
            <div className="tt-soft" key={group + heldOn}>
              {heldOn ? say.planned(group, dayShort(heldOn)) : say.unplanned(group)}
            </div>
          ))}
        </>
      ),
      age: isSettledStage(one.stage) ? (
        say.lasted(ageInWords(one.age))
      ) : (
        <>
          {ageInWords(one.age)}
          {one.age >= longDays && <div className="tt-soft">{say.long}</div>}
        </>
      ),
    }))}
  />
)
