import { settingBounds } from '#src/access/setting-bounds.ts'
import { settingNames } from '#src/access/setting-names.nl.ts'
import { type SettingName, type Settings, settingDefaults } from '#src/access/settings.ts'
import type { Becoming, Kind, Target } from './rules.ts'
import { becomingNames, newNames, text } from './text.nl.ts'

/** How the region's own settings are now, as far as a scenario can change them. */
export type Now = {
  settings: Settings
  groups: readonly { id: string; name: string; standing: 'active' | 'proposed' }[]
  gardens: readonly { id: string; name: string }[]
}

export type NamedTarget = Target & { name: string }

const settings = Object.keys(settingDefaults) as SettingName[]

/** Everything that a scenario can change, by name. */
export const targetsOf = ({ groups, gardens }: Pick<Now, 'groups' | 'gardens'>): NamedTarget[] => [
  ...groups.map(({ id, name }) => ({ kind: 'group' as const, id, name })),
  { kind: 'group', id: null, name: newNames.group },
  ...gardens.map(({ id, name }) => ({ kind: 'garden' as const, id, name })),
  { kind: 'garden', id: null, name: newNames.garden },
  ...settings.map(id => ({
    kind: 'setting' as const,
    id,
    name: settingNames[id].name,
    bounds: settingBounds[id],
  })),
]

type Drafted = { kind: Kind; id: string | null; becomes: Becoming; words: string }
export type PreviewLine = { what: string; now: string; instead: string }

const isSetting = (id: string | null): id is SettingName => settings.some(name => name === id)

/** One drafted change beside how it is now. */
function lineOf({ kind, id, becomes, words }: Drafted, now: Now): PreviewLine | null {
  if (kind === 'setting') {
    if (!isSetting(id)) return null
    const { name, unit } = settingNames[id]
    const current = `${now.settings[id]} ${unit}`
    const instead = `${words} ${unit}`
    return { what: name, now: current, instead: current === instead ? text.same(instead) : instead }
  }
  const instead = becomes === 'value' ? words : `${becomingNames[becomes]}: ${words}`
  if (id === null) return { what: newNames[kind], now: text.notThere, instead }
  if (kind === 'garden') {
    const garden = now.gardens.find(one => one.id === id)
    return garden ? { what: garden.name, now: text.isThere, instead } : null
  }
  const group = now.groups.find(one => one.id === id)
  return group ? { what: group.name, now: text.groupNow[group.standing], instead } : null
}

/** What a scenario changes against how it is at this moment; a draft about something that is gone is left out. */
export const previewOf = (changes: readonly Drafted[], now: Now): PreviewLine[] =>
  changes.flatMap(change => lineOf(change, now) ?? [])
