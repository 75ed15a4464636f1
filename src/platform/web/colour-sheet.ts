import { darker, deepWashOf, isReadable, washOf } from '#src/kernel/contrast.ts'

/** A sheet that gives the pages a colour, by the colour in its address; null for one on which nobody could read. */
export function colourSheet(hex: string): string | null {
  if (!/^[0-9a-f]{6}$/.test(hex) || !isReadable(hex)) return null
  const hover = darker(hex, 0.78)
  return `:root,.tt-roomy{--basis-color-action-1-color-default:#${hex};--basis-color-action-1-color-hover:#${hover};\
--basis-color-action-1-bg-default:#${washOf(hex)};--basis-color-action-1-bg-hover:#${deepWashOf(hex)};\
--basis-color-action-1-inverse-bg-default:#${hex};--basis-color-action-1-inverse-bg-hover:#${hover}}`
}

export const colourSheetAt = (colour: string) => `/kleur/${colour.slice(1)}.css`
