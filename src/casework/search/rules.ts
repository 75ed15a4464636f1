export const mostShown = { households: 25, people: 25, pieces: 10 } as const

const fewest = 2
const most = 100

export type Asked = { words: string; isTooShort: boolean }

/** What the address asks for: the words without what nobody can see, and whether they are too few to look for. */
export function askedFrom(asked: URLSearchParams): Asked {
  const words = (asked.get('zoek') ?? '').replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, most)
  const letters = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return { words, isTooShort: words !== '' && letters < fewest }
}

/** The first so many, and whether there were more. */
export const firstOf = <Found>(found: readonly Found[], count: number) => ({
  shown: found.slice(0, count),
  hasMore: found.length > count,
})
