// Characters that XML and PDF cannot hold: control characters, lone surrogates, non-characters.
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]|\p{Noncharacter_Code_Point}/gu

/** The same text without what would break a document made from it; every visible character stays. */
export const cleanText = (text: string): string => text.replace(/\r\n?|\u0085/g, '\n').replace(forbidden, '')

/** The same plain value with every text inside it changed, however deep. */
export function changeTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value
  if (Array.isArray(value)) return value.map(one => changeTexts(one, change)) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, changeTexts(part, change)]),
  ) as Value
}

/** Cleans every text inside a plain value. */
export const cleanTexts = <Value>(value: Value): Value => changeTexts(value, cleanText)
