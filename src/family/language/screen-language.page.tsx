import { type ActionFunctionArgs, redirect } from 'react-router'
import { signInFor } from '#src/access/door.server.ts'
import { houseOf, isSecure, visitOf } from '#src/access/house.server.ts'
import { atScreen, guardedBy } from '#src/access/page.server.ts'
import { languageCookieWith } from '#src/identity/session/cookie.server.ts'
import { LanguageList } from './language-list.tsx'
import { translations } from './languages.ts'
import { chooseForm } from './rules.ts'

const home = '/samen/begin'

export const loader = atScreen(async () => null)

/** At a table nobody is known: the browser keeps the choice, for this one screen. */
export const action = guardedBy(async ({ request, context }: ActionFunctionArgs) => {
  const { screen, actor } = visitOf(context)
  if (!screen) throw actor ? redirect('/', 303) : signInFor(new URL(request.url))
  const form = await request.formData().catch(() => new FormData())
  const codes = translations.map(one => one.language.code)
  const { data } = chooseForm(codes, home).safeParse(Object.fromEntries(form))
  const headers = new Headers()
  if (data)
    headers.append(
      'Set-Cookie',
      languageCookieWith(isSecure(houseOf(context)), { of: screen.id, code: data.language }),
    )
  throw redirect(data?.back ?? '/samen/taal', { status: 303, headers })
}, 'shared-screen')

export default function ChooseLanguageTogether() {
  return <LanguageList to="/samen/taal" back={home} />
}
