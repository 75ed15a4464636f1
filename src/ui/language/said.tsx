import { Fragment, type ReactNode, use } from 'react'
import { SpokenHere } from './spoken.ts'

// Unicode's own marks around words that may run the other way than the sentence they stand in.
const [begin, end] = ['\u2068', '\u2069']

/** Words as somebody typed them, to stand within a fixed sentence. */
export const asTyped = (words: string): string => `${begin}${words.replaceAll(/[\u2066-\u2069]/g, '')}${end}`

/** A telephone number in one of our sentences: it reads from left to right in any language, and calls when pressed. */
const aNumberIn = /(0\d{2,3} ?- ?\d[\d ]+\d)/

const Fixed = ({ children }: { children: string }) =>
  children.split(aNumberIn).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a key={part} className="nl-link tt-one-word" href={`tel:${part.replaceAll(/\D/g, '')}`} dir="ltr">
        {part}
      </a>
    ),
  )

/** A fixed sentence, with what was typed in it kept apart: its own direction, and Dutch where the sentence is not. */
export function Said({ own, children }: { own?: boolean; children: string }) {
  const { language } = use(SpokenHere)
  return (
    <span>
      {children.split(begin).map((part, index) => {
        const [typed, fixed] = index === 0 ? ['', part] : (part.split(end) as [string, string?])
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a server-rendered sentence never reorders
          <Fragment key={index}>
            {typed && (
              <bdi
                className={aNumber.test(typed) ? 'tt-one-word' : undefined}
                lang={langOf(language.code, own)}
              >
                {typed}
              </bdi>
            )}
            {fixed && <Fixed>{fixed}</Fixed>}
          </Fragment>
        )
      })}
    </span>
  )
}

/** A telephone number is read in one line. */
const aNumber = /^[+\d][\d\s()-]+$/

// In which language a family writes is known to them only: '' says so.
const langOf = (code: string, own?: boolean) => (code === 'nl' ? undefined : own ? '' : 'nl')

/** What colleagues typed: Dutch, whatever language the page is in. */
export function Typed({ children }: { children: ReactNode }) {
  return <bdi lang={langOf(use(SpokenHere).language.code)}>{children}</bdi>
}

/** The same as a text of its own, in the lines in which it was typed; `own` when somebody of the family typed it. */
export function TypedText({ own, children }: { own?: boolean; children: ReactNode }) {
  const { code } = use(SpokenHere).language
  return (
    <p className="tt-as-typed" lang={langOf(code, own)} dir="auto">
      {children}
    </p>
  )
}

/** One of our fixed Dutch sentences, in the language of the page; any other sentence stays as it is. */
export function Sentence({ children }: { children: string }) {
  const { say } = use(SpokenHere)
  return say(children) ?? <Typed>{children}</Typed>
}
