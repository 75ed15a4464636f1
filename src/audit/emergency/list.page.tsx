import { page } from '#src/access/page.server.ts'
import { roleNames } from '#src/access/role-names.nl.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, momentInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { isOpen, judgeBy } from './rules.ts'
import { emergencyAccesses } from './store.server.ts'
import { reasonNames, text, verdictNames } from './text.nl.ts'

export const loader = page('emergency-access:judge', async ({ tx, today, now, settings }) => {
  const all = (await emergencyAccesses(tx)).map(one => {
    const by = judgeBy(one.openedAt, settings.emergencyJudgeDays)
    return { ...one, by, isLate: one.verdict === null && by < today, isOpen: isOpen(one, now) }
  })
  return {
    waiting: all.filter(one => one.verdict === null),
    judged: all.filter(one => one.verdict !== null),
  }
})

type Line = Shown<typeof loader>['loaderData']['waiting'][number]

export default function Emergencies({ loaderData: { waiting, judged } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: text.log, to: '/logboek' }, { label: text.title }]}
      />
      <Stack>
        {waiting.length === 0 ? (
          <Empty title={text.noneToJudge}>{text.noneToJudgeLead}</Empty>
        ) : (
          <Section title={text.toJudge}>
            <Lines lines={waiting} />
          </Section>
        )}
        {judged.length > 0 && (
          <Section title={text.judged}>
            <Lines lines={judged} />
          </Section>
        )}
      </Stack>
    </>
  )
}

const noteOf = ({ verdict, judgedBy, judgedOn, isLate, by }: Line) => {
  if (verdict) return text.judgedOn(verdictNames[verdict], judgedBy ?? '', dayInWords(judgedOn))
  return isLate ? text.late(dayInWords(by)) : text.by(dayInWords(by))
}

const Lines = ({ lines }: { lines: readonly Line[] }) => (
  <LinkList
    items={lines.map(one => ({
      to: `/logboek/noodtoegang/${one.id}`,
      title: text.line(one.name, momentInWords(one.openedAt)),
      note: `${roleNames[one.capacity]} · ${reasonNames[one.reason]}. ${noteOf(one)}`,
      badge: one.isOpen ? (
        <Badge tone="danger">{text.isOpen}</Badge>
      ) : (
        one.isLate && <Badge tone="attention">{text.isLate}</Badge>
      ),
    }))}
  />
)
