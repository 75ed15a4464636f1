import { IconLanguage } from '@tabler/icons-react'
import { use } from 'react'
import { Icon } from '#src/ui/icon/icon.tsx'
import { SpokenHere } from '#src/ui/language/spoken.ts'

/** Where a choice is sent, and the page it is made on. */
export type LanguageChoice = { to: string; back: string }

/** The languages this page can be read in, each by the name it gives itself. */
export function Languages({ to, back }: LanguageChoice) {
  const { language, others, words } = use(SpokenHere)
  return (
    <form className="tt-languages" method="post" action={to} aria-label={words.language}>
      <input type="hidden" name="once" value={crypto.randomUUID()} />
      <input type="hidden" name="back" value={back} />
      <a className="tt-languages__one" href={to}>
        <Icon icon={IconLanguage} />
        <span className="tt-hidden">{words.language}</span>
      </a>
      {others.map(({ code, dir, name }) => (
        <button
          key={code}
          className="tt-languages__one"
          type="submit"
          name="language"
          value={code}
          lang={code}
          dir={dir}
          aria-current={code === language.code ? 'true' : undefined}
        >
          {name}
        </button>
      ))}
    </form>
  )
}
