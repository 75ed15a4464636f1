import { type ActionFunctionArgs, redirect, useLocation } from 'react-router'
import { houseOf, isSecure, visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { languageAtDoor } from '#src/access/places.ts'
import { languageCookieWith } from '#src/identity/session/cookie.server.ts'
import { LanguageList } from './language-list.tsx'
import { translations } from './languages.ts'
import { chooseForm } from './rules.ts'

export const loader = guardedBy(async () => null, 'anyone')

/** At the door and at a seat nobody is known by an account: the browser keeps the choice until it is closed. */
export const action = guardedBy(async ({ request, context }: ActionFunctionArgs) => {
  const { actor } = visitOf(context)
  const { pathname } = new URL(request.url)
  const at = languageAtDoor(pathname)
  if (!at || actor) throw redirect('/', 303)
  const form = await request.formData().catch(() => new FormData())
  const codes = translations.map(one => one.language.code)
  const { data } = chooseForm(codes, at.home).safeParse(Object.fromEntries(form))
  const headers = new Headers()
  if (data)
    headers.append(
      'Set-Cookie',
      languageCookieWith(isSecure(houseOf(context)), { of: at.of, code: data.language }),
    )
  throw redirect(data?.back ?? at.to, { status: 303, headers })
}, 'anyone')

export default function ChooseLanguageAtDoor() {
  const at = languageAtDoor(useLocation().pathname)
  return at && <LanguageList to={at.to} back={at.home} />
}
