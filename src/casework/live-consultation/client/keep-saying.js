// Sends the forms of a meeting's page without leaving it. What can't be sent waits in this tab, with an id of its own, so
// that it is said once however often it goes; and what is being typed survives a reload (ADR 0011, 0019).
const root = document.querySelector('[data-live]')
const { keptAs } = root.dataset
const longest = 60 * 60 * 1000
const again = 4000

function readKept() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keptAs))
    return Date.now() - kept.at <= longest ? kept : null
  } catch {
    return null
  }
}
let { typed = [], waiting = [] } = readKept() ?? {}
let sending = false

function keep() {
  if (typed.length === 0 && waiting.length === 0) sessionStorage.removeItem(keptAs)
  else sessionStorage.setItem(keptAs, JSON.stringify({ at: Date.now(), typed, waiting }))
}
const note = words => dispatchEvent(new CustomEvent('beraad:note', { detail: words }))
const sayForm = () => root.querySelector('[data-say] form')
const words = () => sayForm()?.elements.words

/** What is typed and not sent, as it stands in the form. */
function remember() {
  const isTyped = words()?.value.trim()
  typed = isTyped ? [...new FormData(sayForm())].filter(([name]) => name === 'words' || name === 'kind') : []
  keep()
}

function restore() {
  for (const [name, value] of typed) {
    const field = sayForm()?.elements[name]
    if (field && !(name === 'words' && field.value)) field.value = value
  }
}

/** An empty form again, with an id of its own. */
function begin() {
  const form = sayForm()
  if (!form) return
  form.elements.words.value = ''
  form.elements.once.value = crypto.randomUUID()
  typed = []
}

root.addEventListener('input', event => {
  if (event.target.closest('[data-say]')) remember()
})

root.addEventListener('submit', event => {
  const form = event.target
  if (form.method !== 'post' || new URL(form.action).pathname !== location.pathname) return
  event.preventDefault()
  const isSaid = form === sayForm()
  const fields = [...new FormData(form, event.submitter)]
  // Empty words are told by the server, which says so at the field.
  if (isSaid && fields.some(([name, value]) => name === 'words' && value.trim())) begin()
  waiting.push({ fields, isSaid })
  keep()
  void send()
})

/** Sends what waits, the first first; what gets no answer stays, and goes again. */
async function send() {
  if (sending || waiting.length === 0) return
  sending = true
  note(root.dataset.waiting)
  try {
    while (waiting.length > 0) {
      const [first] = waiting
      const answer = await fetch(location.pathname, {
        method: 'POST',
        body: new URLSearchParams(first.fields),
      })
      if (answer.status >= 500 || answer.status === 429) throw new Error('not now')
      const isHere = new URL(answer.url).pathname === location.pathname
      // Somebody has to sign in, or take a seat, first: what was said stays here until then.
      if (!isHere) return location.assign(answer.url)
      waiting.shift()
      keep()
      arrive(new DOMParser().parseFromString(await answer.text(), 'text/html'), answer.ok, first)
    }
  } catch {
    note(root.dataset.away)
    setTimeout(send, again)
  } finally {
    sending = false
  }
}

function arrive(page, isDone, { isSaid, fields }) {
  dispatchEvent(new CustomEvent('beraad:page', { detail: page }))
  note(isSaid && isDone ? root.dataset.said : '')
  if (isSaid && isDone) {
    offerBack(fields)
    setTimeout(() => sending || note(''), again)
  }
  const told = page.querySelector('[data-say]')
  if (isDone || !told || !isSaid) return
  // Refused: the form comes back with its words and what is wrong with them, unless something new is typed there by now.
  if (words()?.value.trim()) return
  root.querySelector('[data-say]').replaceWith(document.adoptNode(told))
  root.querySelector('.tt-error-summary')?.focus()
  remember()
}

/** What was just said can be taken back at one press, until something else is said. */
function offerBack(fields) {
  const said = fields.find(([name]) => name === 'once')?.[1]
  const undo = root.querySelector('[data-undo]')
  undo.href = `${undo.dataset.undo}${said}/terug`
  undo.hidden = false
}

// Another step asks something else: who is not typing finds that chosen already.
addEventListener('beraad:step', () => {
  const form = sayForm()
  if (!form || words().value.trim()) return
  const step = root.querySelector('[data-step]')?.dataset
  root.querySelector('[data-say]').hidden = step?.step === 'closed'
  if (form.contains(document.activeElement)) return
  const first = step?.kind && form.querySelector(`[name=kind][value=${step.kind}]`)
  if (first) first.checked = true
})
addEventListener('beraad:back', send)
addEventListener('online', send)
restore()
void send()
