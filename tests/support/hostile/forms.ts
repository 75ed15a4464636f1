import type { Change } from './input.ts'

export type Form = { to: string; fields: [name: string, value: string][] }

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** The addresses of our own that a page leads to. */
export function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]* href="(\/[^"#]*)/g)].map(([, to]) => unescaped(to ?? ''))
}

/** The forms of a page, filled in the way the page gives them. */
export function formsOf(html: string, page: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', body = '']) => {
    if (!/method="post"/i.test(head)) return []
    const to = unescaped(/action="([^"]*)"/.exec(head)?.[1] ?? page)
    return to.startsWith('/') ? [{ to, fields: fieldsOf(body) }] : []
  })
}

function fieldsOf(body: string): [string, string][] {
  const fields: [string, string][] = []
  const selects = body.matchAll(/<select\b[^>]* name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)
  for (const [, name = '', options = ''] of selects) {
    const values = [...options.matchAll(/<option\b[^>]*value="([^"]*)"/g)].map(([, value]) => value ?? '')
    fields.push([name, unescaped(values.at(-1) ?? '')])
  }
  for (const [tag, kind = ''] of body.matchAll(/<(input|textarea|button)\b[^>]*>/g)) {
    const name = / name="([^"]+)"/.exec(tag)?.[1]
    const value = / value="([^"]*)"/.exec(tag)?.[1]
    if (name && !(kind === 'button' && fields.length > 0)) fields.push([name, unescaped(value ?? usual(tag))])
  }
  return fields
}

const usual = (tag: string) =>
  /type="date"/.test(tag) ? '2025-11-19' : /type="number"/.test(tag) ? '3' : 'Een zin'

/** The same form after what a hostile sender does to it. */
export function changed(form: Form, done: Change[], ids: string[]): Record<string, string | string[]> {
  const fields = new Map<string, string | string[]>(form.fields)
  for (const one of done) {
    if (one.kind === 'add') {
      fields.set(one.name, one.words)
      continue
    }
    const name = [...fields.keys()][one.at % Math.max(1, fields.size)]
    if (name === undefined) continue
    if (one.kind === 'drop') fields.delete(name)
    else if (one.kind === 'fill') fields.set(name, one.words)
    else if (one.kind === 'twice') fields.set(name, [fields.get(name) ?? '', one.words].flat())
    else fields.set(name, ids[one.at % Math.max(1, ids.length)] ?? 'x')
  }
  return Object.fromEntries(fields)
}
