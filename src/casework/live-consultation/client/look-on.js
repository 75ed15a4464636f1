// Keeps the pieces of a meeting's page as they stand on the server (ADR 0019): what changed comes in by one stream, or
// with the answer to a form of this page. What somebody is busy with is never touched: a field, the focus, an open fold.
const root = document.querySelector('[data-live]')
const status = root.querySelector('[data-status]')
const told = root.querySelector('[data-told]')
const busy = 'input:not([type=hidden]), textarea, select'

const saysIn = () =>
  new Map([...root.querySelectorAll('[data-says]')].map(one => [one.id || 'step', one.dataset.says]))
let known = saysIn()

/** Makes `old` like `fresh`, keeping each element that stays: what has an id stays by that, the rest by its place. */
function become(old, fresh) {
  if (!old.matches(busy)) sameAttributes(old, fresh)
  if (old.matches('textarea, select')) return
  const byId = new Map([...old.children].filter(one => one.id).map(one => [one.id, one]))
  let at = old.firstChild
  for (const wanted of [...fresh.childNodes]) {
    const kept = wanted.id ? byId.get(wanted.id) : at && !at.id ? at : null
    if (!kept || kept.nodeName !== wanted.nodeName) {
      old.insertBefore(wanted, at)
      continue
    }
    if (kept === at) at = at.nextSibling
    else old.insertBefore(kept, at)
    if (kept.nodeType === Node.ELEMENT_NODE) become(kept, wanted)
    else if (kept.data !== wanted.data) kept.data = wanted.data
  }
  while (at) {
    const next = at.nextSibling
    at.remove()
    at = next
  }
}

function sameAttributes(old, fresh) {
  for (const { name } of [...old.attributes])
    if (!fresh.hasAttribute(name) && name !== 'open') old.removeAttribute(name)
  for (const { name, value } of fresh.attributes)
    if (name !== 'open' && old.getAttribute(name) !== value) old.setAttribute(name, value)
}

/** Shows pieces by their id: a map of markup, or elements of a page that was read. */
function show(pieces) {
  const active = document.activeElement
  for (const [id, fresh] of pieces) {
    const old = document.getElementById(id)
    if (old) become(old, fresh)
  }
  // Moving an element takes the focus away from it.
  if (active?.isConnected && document.activeElement !== active) active.focus({ preventScroll: true })
  tell()
}

/** Reads out what came in, politely and no more than somebody can follow. */
function tell() {
  const now = saysIn()
  const fresh = [...now].filter(([id, words]) => known.get(id) !== words).map(([, words]) => words)
  if (now.get('step') !== known.get('step')) dispatchEvent(new CustomEvent('beraad:step'))
  known = now
  if (fresh.length > 0) told.textContent = fresh.length > 3 ? root.dataset.many : fresh.join('. ')
}

const fragment = markup => {
  const box = document.createElement('div')
  box.append(document.createRange().createContextualFragment(markup))
  return box
}
const wrapped = (id, markup) => {
  const box = fragment(markup)
  const old = document.getElementById(id)
  if (old) for (const { name, value } of old.attributes) box.setAttribute(name, value)
  return box
}

addEventListener('beraad:page', ({ detail }) =>
  show([...detail.querySelectorAll('[data-piece]')].map(piece => [piece.id, piece])),
)

/** What is said about the line and about what waits; the line first. */
const notes = { line: '', queue: '' }
function note(kind, words) {
  notes[kind] = words
  const wanted = notes.line || notes.queue
  if (status.textContent !== wanted) status.textContent = wanted
}
addEventListener('beraad:note', ({ detail }) => note('queue', detail))

const stream = new EventSource(root.dataset.live)
let over = false
stream.addEventListener('open', () => {
  note('line', '')
  dispatchEvent(new CustomEvent('beraad:back'))
})
stream.addEventListener('message', ({ data }) => {
  const { pieces } = JSON.parse(data)
  show(Object.entries(pieces).map(([id, markup]) => [id, wrapped(id, markup)]))
})
stream.addEventListener('gone', () => {
  over = true
  stream.close()
  note('line', root.dataset.gone)
})
stream.addEventListener('error', () => {
  if (!over) note('line', stream.readyState === EventSource.CLOSED ? root.dataset.gone : root.dataset.away)
})
addEventListener('offline', () => note('line', root.dataset.away))
addEventListener('online', () => {
  if (stream.readyState === EventSource.OPEN) note('line', '')
})

// A page that comes back out of the browser's memory is asked again: somebody else may hold the screen by now.
addEventListener('pageshow', event => {
  if (event.persisted) location.reload()
})
