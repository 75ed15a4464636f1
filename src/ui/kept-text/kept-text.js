// Keeps a form that is not sent yet in this tab, for when the connection drops (ADR 0011). Nothing is kept longer than
// an hour, nor after the form was answered, cancelled, or somebody signed out. Runs on every page of a professional.
const prefix = 'getypt:'
const longest = 60 * 60 * 1000
const here = prefix + location.pathname + location.search
const passing = ['once', 'intent']

// What can't be read was not kept by us, or not whole: it is as if nothing stood there.
function readAt(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key))
  } catch {
    return null
  }
}
const entriesOf = form => [...new FormData(form)].filter(([name]) => !passing.includes(name))
const marker = document.querySelector('.tt-kept-text')

// Whoever is sent to sign in first comes back to the form; whoever signed out does not.
const isSignIn = location.pathname === '/inloggen'
const signedOut = isSignIn && !new URLSearchParams(location.search).has('naar')

for (const key of Object.keys(sessionStorage).filter(name => name.startsWith(prefix))) {
  const { at, sent, owner } = readAt(key) ?? {}
  const isFresh = Date.now() - at <= longest
  const answered = sent && key !== here && !isSignIn
  const ofAnother = marker && marker.dataset.owner !== owner
  if (!isFresh || signedOut || answered || ofAnother) sessionStorage.removeItem(key)
}

if (marker) keep(marker.closest('form'))

// A page that comes back out of the browser's memory is asked again: somebody else may hold the screen by now.
addEventListener('pageshow', event => {
  if (event.persisted) location.reload()
})

function keep(form) {
  const { once } = form.elements
  const freshOnce = once.value
  const kept = readAt(here)
  const delivered = JSON.stringify(entriesOf(form))
  if (kept && JSON.stringify(kept.typed) !== delivered) {
    restore(form, kept.typed)
    marker.hidden = false
    // Perhaps it did arrive and only the answer was lost: sent again unchanged, it still counts once.
    if (kept.sent) once.value = kept.once
  }
  const remember = sent => {
    const typed = entriesOf(form)
    const { owner } = marker.dataset
    sessionStorage.setItem(here, JSON.stringify({ owner, at: Date.now(), typed, sent, once: once.value }))
  }
  form.addEventListener('input', () => {
    once.value = freshOnce
    remember(false)
  })
  form.addEventListener('submit', () => remember(true))
  form.addEventListener('click', event => {
    if (event.target.closest('.tt-form__cancel')) sessionStorage.removeItem(here)
  })
}

function restore(form, typed) {
  for (const field of form.elements) {
    if (!field.name || passing.includes(field.name)) continue
    const values = typed.filter(([name]) => name === field.name).map(([, value]) => value)
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.includes(field.value)
    else if (values.length > 0) field.value = values[0]
  }
}
