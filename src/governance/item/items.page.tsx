import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { type Day, dayShort } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { currentStep, isOpen, stagesOf } from './rules.ts'
import { allTreatments, itemsOf, type Treatment } from './store.server.ts'
import { purposeNames, stageNames, text } from './text.nl.ts'

const say = text.list

export const loader = page('steering:read', async ({ tx, actor, today }) => {
  const routes = Map.groupBy(await allTreatments(tx), step => step.itemId)
  const items = (await itemsOf(tx)).map(item => ({
    id: item.id,
    title: item.title,
    ...whereNow(routes.get(item.id) ?? [], today),
  }))
  return { items, mayBring: may(actor, 'meeting:plan') }
})

/** In one line where an item is on its route. */
function whereNow(route: Treatment[], today: Day) {
  const stages = stagesOf(route, today)
  if (!stages.some(isOpen)) return { isOpen: false, note: say.atEnd }
  const lacking = route.filter((_, index) => stages[index] === 'lacking').map(asMeeting)
  const at = currentStep(stages)
  const [step, stage] = at === null ? [] : [route[at], stages[at]]
  const parts = [
    lacking.length > 0 && say.lacking(lacking.join(' en ')),
    step && stage && say.now(`${asMeeting(step)} (${purposeNames[step.purpose]})`, stageNames[stage]),
  ]
  return { isOpen: true, note: parts.filter(Boolean).join(' ') }
}

const asMeeting = ({ group, day }: Treatment) => (day ? `${group}, ${dayShort(day)}` : group)

export default function Items({ loaderData: { items, mayBring } }: Shown<typeof loader>) {
  const bring = mayBring && <ButtonLink to="/sturing/agendapunten/nieuw">{say.bring}</ButtonLink>
  const links = (isOpen: boolean) =>
    items
      .filter(item => item.isOpen === isOpen)
      .map(({ id, title, note }) => ({ to: `/sturing/agendapunten/${id}`, title, note }))
  const [open, finished] = [links(true), links(false)]
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={steeringCrumbs(say.title)} next={bring} />
      {items.length === 0 ? (
        <Empty title={say.empty}>{say.emptyLead}</Empty>
      ) : (
        <Section title={say.open}>
          {open.length > 0 ? <LinkList items={open} /> : <p>{say.noneOpen}</p>}
        </Section>
      )}
      {finished.length > 0 && (
        <Section title={say.finished}>
          <LinkList items={finished} />
        </Section>
      )}
    </>
  )
}
