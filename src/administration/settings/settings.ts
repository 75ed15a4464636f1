import type { Actor } from '#src/access/actor.ts'
import { longestExitAddress, settingBounds } from '#src/access/setting-bounds.ts'
import {
  colourSetting,
  dangerNumbersSetting,
  dangerWordsSetting,
  familyAddressSetting,
  familyPageNameSetting,
  familyWordSetting,
  quickExitSetting,
  regionNameSetting,
  settingNames,
} from '#src/access/setting-names.nl.ts'
import { type SettingName, type Settings, settingDefaults } from '#src/access/settings.ts'
import { type DangerLines, dangerLinesFrom, inOrder } from '#src/ui/notice/numbers.nl.ts'
import {
  ColourForm,
  choiceForm,
  exitForm,
  NumbersForm,
  numberForm,
  PageNameForm,
  RegionNameForm,
  type WordSetting,
  WordsForm,
  wordSettings,
} from './rules.ts'
import { text } from './text.nl.ts'

export type SettingKey = SettingName | WordSetting

const wordNames: Record<WordSetting, { name: string; meaning: string }> = {
  dangerNumbers: dangerNumbersSetting,
  quickExitAddress: quickExitSetting,
  dangerWords: dangerWordsSetting,
  familyPageName: familyPageNameSetting,
  familyAddress: familyAddressSetting,
  familyWord: familyWordSetting,
  regionName: regionNameSetting,
  colour: colourSetting,
}
/** The colour of a region that chose none (src/ui/theme/toekomsttuin.css). */
const houseColour = '#0e5a50'

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

/** Numbers as they are kept: 112 is none of a region's choices. */
const keptNumbers = ({ safeHome, children, own }: DangerLines) => JSON.stringify({ safeHome, children, own })

/** A value as people read it. */
export function valueInWords(key: SettingKey, value: string): string {
  if (key === 'dangerNumbers')
    return inOrder(dangerLinesFrom(value))
      .slice(1)
      .map(({ who, number, when }) => `${who} ${number} (${when})`)
      .join(', ')
  if (key === 'dangerWords') return text.words(value === '' ? 0 : value.split('\n').length)
  if (isWords(key)) return value
  if (settingBounds[key][1] === 1) return text.whether[value === '1' ? 'yes' : 'no']
  return `${value} ${settingNames[key].unit}`
}

type Asker = Pick<Actor, 'quickExitAddress' | 'familyPageName' | 'regionName' | 'look' | 'dangerLines'>

/** What holds now, as it is kept. */
export function valuesNow(
  settings: Settings,
  actor: Asker,
  dangerWords: readonly string[],
): Record<SettingKey, string> {
  const numbers = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]))
  return {
    ...(numbers as Record<SettingName, string>),
    dangerNumbers: keptNumbers(actor.dangerLines),
    quickExitAddress: actor.quickExitAddress,
    familyPageName: actor.familyPageName,
    familyAddress: actor.look.address,
    familyWord: actor.look.familyWord,
    regionName: actor.regionName,
    colour: actor.look.colour ?? houseColour,
    dangerWords: dangerWords.join('\n'),
  }
}

export const addresses = ['je', 'u'] as const
export const familyWords = ['gezin', 'huishouden'] as const

const wordForms = {
  dangerNumbers: NumbersForm,
  quickExitAddress: exitForm(longestExitAddress),
  dangerWords: WordsForm,
  familyPageName: PageNameForm,
  familyAddress: choiceForm(addresses),
  familyWord: choiceForm(familyWords),
  regionName: RegionNameForm,
  colour: ColourForm,
}

export const formOf = (key: SettingKey) => (isWords(key) ? wordForms[key] : numberForm(settingBounds[key]))
