import { type Day, dayInWords, weekdayInWords } from '#src/kernel/day.ts'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { addressOf, linesBehind, manyHouseholds, type Unusual, unusualKinds } from './rules.ts'
import { text, unusualRules, unusualText } from './text.nl.ts'

const shownAtOnce = 8

type UnusualSectionProps = { unusual: (Unusual & { who: string })[]; since: Day }

/** What deserves a look first, and by which plain rules it was chosen. */
export function UnusualSection({ unusual, since }: UnusualSectionProps) {
  const items = unusual.map(found => ({
    to: addressOf(linesBehind(found)),
    title: unusualText(found, found.who),
    note: weekdayInWords(found.day),
  }))
  const rules = unusualRules(manyHouseholds)
  return (
    <Section title={text.unusual}>
      {items.length === 0 ? (
        <Notice tone="good" title={text.noneUnusual}>
          <p>{text.noneUnusualLead(dayInWords(since))}</p>
        </Notice>
      ) : (
        <>
          <p>{text.unusualLead(dayInWords(since))}</p>
          <LinkList items={items.slice(0, shownAtOnce)} />
        </>
      )}
      {items.length > shownAtOnce && (
        <Fold summary={text.moreUnusual} count={items.length - shownAtOnce}>
          <LinkList items={items.slice(shownAtOnce)} />
        </Fold>
      )}
      <Fold summary={text.rules}>
        <ul>
          {unusualKinds.map(kind => (
            <li key={kind}>{rules[kind]}</li>
          ))}
        </ul>
      </Fold>
    </Section>
  )
}
