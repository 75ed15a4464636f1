import { readdirSync, readFileSync } from 'node:fs'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { emptyForm } from '#src/kernel/form.ts'
import { household, talk, talkForm } from '#tests/support/ui-examples.tsx'
import { Frame } from './frame/frame.tsx'
import { PageHead } from './page-head/page-head.tsx'

const html = (page: ReactElement) => renderToStaticMarkup(page)
/** The opening tag that carries an attribute: `tag(page, 'id="veld-day"')`. */
const tag = (page: string, attribute: string) =>
  page.match(new RegExp(`<[^>]*${attribute.replaceAll(/[[\]]/g, '\\$&')}[^>]*>`))?.[0] ?? ''

describe('a form with something still to fill in', () => {
  const page = html(talkForm(talk))

  test('the summary leads to each field, and the field tells its own hint and error', () => {
    expect(page).toContain('href="#veld-day"')
    expect(tag(page, 'id="veld-day"')).toContain('aria-describedby="veld-day-uitleg veld-day-fout"')
    expect(tag(page, 'id="veld-day"')).toContain('aria-invalid="true"')
    expect(page).toContain('id="veld-day-fout"')
    expect(page).toContain('Kijk nog even naar deze 4 punten')
  })

  test('every link in the summary lands on something that is there', () => {
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets).toContain('veld-people-1-name')
    for (const target of targets) expect(page).toContain(`id="${target}"`)
  })

  test('nothing typed is lost', () => {
    expect(page).toContain('Ze tekende oma.')
    expect(tag(page, 'id="veld-people-0-name"')).toContain('value="Ans"')
    expect(tag(page, 'value="tolk"')).toContain('checked')
  })

  test('Enter sends the form and never removes a row', () => {
    expect(tag(page, 'type="submit"')).not.toContain('name=')
    expect(page).toContain('value="remove:people[1]"')
    expect(tag(page, 'value="add:people"')).toContain('formNoValidate')
    expect(tag(page, 'value="add:people"')).toContain('formAction="#veld-people-2"')
  })

  test('the scale has eleven answers, with the words said at both ends', () => {
    expect(page.match(/type="radio"[^>]*name="score"/g)).toHaveLength(11)
    expect(page).toContain('0<span class="tt-hidden">: niet veilig</span>')
    expect(tag(page, 'id="veld-score-4"')).toContain('checked')
  })
})

test('a form without faults has no summary, and only the last needed row cannot go', () => {
  const page = html(talkForm(emptyForm))
  expect(page).not.toContain('Kijk nog even')
  expect(page).toContain('Persoon 1')
  expect(page).not.toContain('remove:people')
})

describe('a page about a household', () => {
  const page = html(household)

  test('begins with a way to the content, says where you are and what just happened', () => {
    expect(page.indexOf('href="#inhoud"')).toBeLessThan(page.indexOf('<header'))
    expect(tag(page, 'href="/vandaag"')).toContain('aria-current="page"')
    expect(page).toMatch(/role="status".*Het gesprek is vastgelegd/)
    expect(page.match(/<h1/g)).toHaveLength(1)
  })

  test('a table names its columns and rows, and a wide one can be reached with the keyboard', () => {
    expect(tag(page, 'scope="row"')).toContain('<th')
    expect(page.match(/scope="col"/g)).toHaveLength(5)
    expect(tag(page, 'tt-table-region')).toContain('tabindex="0"')
  })

  test('colour is never alone: urgency, disagreement and steps are also said in words', () => {
    for (const word of ['Dringend', 'niet mee eens', 'nog niet', 'hier zijn we nu', 'in eigen woorden'])
      expect(page).toContain(word)
  })

  test('a difference between two versions is pointed out', () => {
    expect(page).toContain('verschilt')
  })

  test('numbers to call can be pressed', () => {
    expect(page).toContain('href="tel:112"')
    expect(page).toContain('href="tel:0351234567"')
  })
})

test('a family page carries a neutral name, a way out, and nothing that names the product', () => {
  const page = html(
    <Frame audience="family" brand="Mijn afspraken" nav={[]} quickExitTo="/snel-weg">
      <PageHead title="Hoe gaat het?" />
    </Frame>,
  )
  expect(tag(page, 'href="/snel-weg"')).toContain('noreferrer')
  expect(page).toContain('tt-roomy')
  expect(page.toLowerCase()).not.toContain('toekomsttuin')
})

test('nothing carries a style of its own, since the security policy forbids it', () => {
  expect(html(household) + html(talkForm(talk))).not.toMatch(/\sstyle=/)
})

test('every style sheet is in the one that is sent', () => {
  const all = readFileSync(new URL('all.css', import.meta.url), 'utf8')
  const sheets = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  for (const sheet of sheets.filter(path => path.endsWith('.css') && path !== 'all.css'))
    expect(all).toContain(`./${sheet}`)
})
