import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { done } from '#src/kernel/outcome.ts'
import { LanguageList } from './language-list.tsx'
import { translations } from './languages.ts'
import { chooseForm } from './rules.ts'
import { chooseLanguage } from './store.server.ts'

const home = '/mijn'

export const loader = page('family:choose-language', async () => null)

export const action = deed('family:choose-language', {
  form: chooseForm(
    translations.map(one => one.language.code),
    home,
  ),
  refusals: {},
  run: async ({ tx, input }) => {
    await chooseLanguage(tx, input.language)
    return done({ to: input.back })
  },
})

export default function ChooseLanguage() {
  return <LanguageList to="/mijn/taal" back={home} />
}
