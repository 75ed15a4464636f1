import { page } from '#src/access/page.server.ts'
import { settingNames } from '#src/access/setting-names.nl.ts'
import { type SettingName, settingDefaults } from '#src/access/settings.ts'
import type { Shown } from '#src/access/shown.ts'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { text as people } from '../people/text.nl.ts'
import { text } from './text.nl.ts'

export const loader = page('garden:manage', async ({ settings }) =>
  (Object.keys(settingDefaults) as SettingName[]).map(name => ({
    ...settingNames[name],
    title: settingNames[name].name,
    name,
    value: settings[name],
  })),
)

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
        rows={settings.map(({ name, title, value, unit, meaning }) => ({
          title,
          value: `${value} ${unit}`,
          meaning,
          step: (
            <a className="nl-link" href={`/beheer/termijnen/${name}`}>
              {say.change}
              <span className="tt-hidden">: {title}</span>
            </a>
          ),
        }))}
      />
    </>
  )
}
