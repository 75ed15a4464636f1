import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dangerWordsOf } from '#src/casework/public.ts'
import { dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { text as people } from '../people/text.nl.ts'
import { changeState } from './rules.ts'
import { meaningOf, nameOf, type SettingKey, settingKeys, valueInWords, valuesNow } from './settings.ts'
import { draftedSettings, settingChanges } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('garden:manage', async ({ tx, settings, actor, today }) => {
  const now = valuesNow(settings, actor, await dangerWordsOf(tx))
  const drafted = await draftedSettings(tx)
  const coming = (await settingChanges(tx))
    .filter(change => changeState(change, today) === 'to-come')
    .toReversed()
  const notesOf = (key: SettingKey) => [
    ...drafted
      .filter(one => one.name === key)
      .map(({ becomes }) => text.list.drafted(valueInWords(key, becomes))),
    ...coming
      .filter(one => one.name === key)
      .map(({ becomes, fromDay }) => text.list.coming(valueInWords(key, becomes), dayShort(fromDay))),
  ]
  return {
    drafted: drafted.length,
    lines: settingKeys.map(key => ({
      key,
      title: nameOf(key),
      meaning: meaningOf(key),
      value: valueInWords(key, now[key]),
      notes: notesOf(key),
    })),
  }
})

const say = text.list

export default function Settings({ loaderData: { drafted, lines } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: people.start.title, to: '/beheer' }, { label: say.title }]}
        next={<ButtonLink to="/beheer/termijnen/geschiedenis">{say.history}</ButtonLink>}
      />
      <Stack>
        {drafted > 0 && (
          <Card
            tone="attention"
            level={2}
            title={say.draftTitle(drafted)}
            action={<ButtonLink to="/beheer/termijnen/concept">{say.draftLink}</ButtonLink>}
          >
            <p>{say.draftLead}</p>
          </Card>
        )}
        <Table
          caption={<span className="tt-hidden">{say.title}</span>}
          stack
          rowHeader="title"
          columns={[
            { key: 'title', label: say.name },
            { key: 'value', label: say.value },
            { key: 'meaning', label: say.meaning },
            { key: 'step', label: say.step, acts: true },
          ]}
          rows={lines.map(({ key, title, value, meaning, notes }) => ({
            title,
            value: (
              <>
                {value}
                {notes.map(note => (
                  <span key={note}>
                    {' '}
                    <Badge>{note}</Badge>
                  </span>
                ))}
              </>
            ),
            meaning,
            step: (
              <a className="nl-link" href={`/beheer/termijnen/${key}`}>
                {say.change}
                <span className="tt-hidden">: {title}</span>
              </a>
            ),
          }))}
        />
      </Stack>
    </>
  )
}
