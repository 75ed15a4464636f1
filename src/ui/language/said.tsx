import { Fragment, type ReactNode, use } from 'react'
import { type Spoken, SpokenHere } from './spoken.ts'

// Unicode's own marks around words that may run the other way than the sentence they stand in.
const [begin, end] = ['\u2068', '\u2069']

/** Words as somebody typed them, to stand within a fixed sentence. */
export const asTyped = (words: string): string => `${begin}${words}${end}`

/** A fixed sentence, with what was typed in it kept apart: its own direction, and Dutch where the sentence is not. */
export function Said({ children }: { children: string }) {
  const { language } = use(SpokenHere)
  return children.split(begin).map((part, index) => {
    const [typed, fixed] = index === 0 ? ['', part] : (part.split(end) as [string, string?])
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a server-rendered sentence never reorders
      <Fragment key={index}>
        {typed && <bdi lang={langOf(language.code)}>{typed}</bdi>}
        {fixed}
      </Fragment>
    )
  })
}

const langOf = (code: string) => (code === 'nl' ? undefined : 'nl')

/** How to mark what colleagues typed: Dutch, whatever language the page is in. */
export const typedHere = ({ language: { code } }: Spoken) => ({ lang: langOf(code), dir: 'auto' }) as const

/** How to mark what somebody of the family typed: in a language that only they know. */
export const ownWordsHere = ({ language: { code } }: Spoken) =>
  ({ lang: code === 'nl' ? undefined : '', dir: 'auto' }) as const

/** What colleagues typed, as it was typed. */
export function Typed({ children }: { children: ReactNode }) {
  return <span {...typedHere(use(SpokenHere))}>{children}</span>
}

/** One of our fixed Dutch sentences, in the language of the page; any other sentence stays as it is. */
export function Sentence({ children }: { children: string }) {
  const { say } = use(SpokenHere)
  return say(children) ?? <Typed>{children}</Typed>
}
