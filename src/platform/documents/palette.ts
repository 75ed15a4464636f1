/** The colours of documents and slides, as in the screens; six hex digits, as Office writes them. */
export const palette = {
  ground: 'F6F4EE',
  paper: 'FFFFFF',
  line: 'DCD8CE',
  ink: '14213D',
  softInk: '4A5568',
  green: '0E5A50',
  deepGreen: '0A453D',
  greenWash: 'E3F0ED',
  violet: '5B4B8A',
  violetWash: 'EFECF7',
  attention: '7A4B00',
  attentionWash: 'FFF1D6',
} as const

/** A face that every office computer has, so that lines break where we measured them. */
export const officeFont = 'Arial'

export const documentLanguage = 'nl-NL'
