import { use } from 'react'
import { ActionForm } from '#src/ui/button/button.tsx'
import { SpokenHere } from '#src/ui/language/spoken.ts'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { useWords } from './words.ts'

/** The languages to choose from, and what stays as it was written. */
export function LanguageList({ to, back }: { to: string; back: string }) {
  const { chooseLanguage: text } = useWords()
  const { others } = use(SpokenHere)
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Stack>
        {others.map(({ code, dir, name }) => (
          <ActionForm
            key={code}
            action={to}
            label={
              <span lang={code} dir={dir}>
                {name}
              </span>
            }
            hidden={{ language: code, back }}
          />
        ))}
        <p>{text.typed}</p>
        <p>{text.interpreter}</p>
      </Stack>
    </>
  )
}
