import type { Actor } from '#src/access/actor.ts'
import { longestExitAddress, settingBounds } from '#src/access/setting-bounds.ts'
import {
  dangerWordsSetting,
  familyPageNameSetting,
  quickExitSetting,
  settingNames,
} from '#src/access/setting-names.nl.ts'
import { type SettingName, type Settings, settingDefaults } from '#src/access/settings.ts'
import { exitForm, numberForm, PageNameForm, type WordSetting, WordsForm, wordSettings } from './rules.ts'
import { text } from './text.nl.ts'

export type SettingKey = SettingName | WordSetting

const wordNames: Record<WordSetting, { name: string; meaning: string }> = {
  quickExitAddress: quickExitSetting,
  dangerWords: dangerWordsSetting,
  familyPageName: familyPageNameSetting,
}

const isWords = (key: SettingKey): key is WordSetting => wordSettings.some(one => one === key)

/** Everything a region chooses itself, in the order in which it is shown. */
export const settingKeys: readonly SettingKey[] = [
  ...wordSettings,
  ...(Object.keys(settingDefaults) as SettingName[]),
]

export const isSetting = (name: string): name is SettingKey => settingKeys.some(key => key === name)

export const nameOf = (key: SettingKey): string => (isWords(key) ? wordNames[key] : settingNames[key]).name
export const meaningOf = (key: SettingKey): string =>
  (isWords(key) ? wordNames[key] : settingNames[key]).meaning

/** A value as people read it. */
export function valueInWords(key: SettingKey, value: string): string {
  if (key === 'dangerWords') return text.words(value === '' ? 0 : value.split('\n').length)
  if (isWords(key)) return value
  if (settingBounds[key][1] === 1) return text.whether[value === '1' ? 'yes' : 'no']
  return `${value} ${settingNames[key].unit}`
}

/** What holds now, as it is kept. */
export function valuesNow(
  settings: Settings,
  actor: Pick<Actor, 'quickExitAddress' | 'familyPageName'>,
  dangerWords: readonly string[],
): Record<SettingKey, string> {
  const numbers = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]))
  return {
    ...(numbers as Record<SettingName, string>),
    quickExitAddress: actor.quickExitAddress,
    familyPageName: actor.familyPageName,
    dangerWords: dangerWords.join('\n'),
  }
}

export function formOf(key: SettingKey) {
  if (key === 'quickExitAddress') return exitForm(longestExitAddress)
  if (key === 'dangerWords') return WordsForm
  return key === 'familyPageName' ? PageNameForm : numberForm(settingBounds[key])
}
