import { page } from '#src/access/page.server.ts'
import { dangerWordsSetting, quickExitSetting, settingNames } from '#src/access/setting-names.nl.ts'
import { type SettingName, settingDefaults } from '#src/access/settings.ts'
import type { Shown } from '#src/access/shown.ts'
import { dangerWordsOf } from '#src/casework/public.ts'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { text as people } from '../people/text.nl.ts'
import { text } from './text.nl.ts'

export const loader = page('garden:manage', async ({ tx, settings, actor }) => [
  ...(Object.keys(settingDefaults) as SettingName[]).map(name => ({
    at: name as string,
    title: settingNames[name].name,
    meaning: settingNames[name].meaning as string,
    value: `${settings[name]} ${settingNames[name].unit}`,
  })),
  {
    at: 'snel-weg',
    title: quickExitSetting.name,
    meaning: quickExitSetting.meaning,
    value: actor.quickExitAddress,
  },
  {
    at: 'gevaarwoorden',
    title: dangerWordsSetting.name,
    meaning: dangerWordsSetting.meaning,
    value: text.dangerWords.count((await dangerWordsOf(tx)).length),
  },
])

const say = text.settings

export default function Settings({ loaderData: settings }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: people.start.title, to: '/beheer' }, { label: say.title }]}
      />
      <Table
        caption={<span className="tt-hidden">{say.title}</span>}
        stack
        rowHeader="title"
        columns={[
          { key: 'title', label: say.name },
          { key: 'value', label: say.value },
          { key: 'meaning', label: say.meaning },
          { key: 'step', label: say.step },
        ]}
        rows={settings.map(({ at, title, value, meaning }) => ({
          title,
          value,
          meaning,
          step: (
            <a className="nl-link" href={`/beheer/termijnen/${at}`}>
              {say.change}
              <span className="tt-hidden">: {title}</span>
            </a>
          ),
        }))}
      />
    </>
  )
}
