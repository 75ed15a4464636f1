// A family's page keeps nothing of what a professional typed in this tab before (src/ui/kept-text).
const forget = start => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(start)) sessionStorage.removeItem(key)
}
forget('getypt:')
// Where a code is typed nobody sits at a meeting any more: nor does what was typed there stay.
if (location.pathname === '/beraad') forget('plek:')

// Leaves at once, by the button or by pressing Esc twice. Replacing keeps this page out of the Back button, and
// the message to the server ends the session, so that the pages before it do not open again either.
const leave = () => {
  const way = document.querySelector('.tt-quick-exit')
  const to = way?.pathname ?? '/snel-weg'
  // What somebody typed at a meeting and could not send yet.
  forget('plek:')
  const isSent = navigator.sendBeacon(to, new URLSearchParams())
  location.replace(isSent && way?.dataset.landsAt ? way.dataset.landsAt : to)
}
let lastEscape = Number.NEGATIVE_INFINITY

addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  if (event.timeStamp - lastEscape < 1000) leave()
  lastEscape = event.timeStamp
})

addEventListener('click', event => {
  if (!event.target.closest('.tt-quick-exit')) return
  event.preventDefault()
  leave()
})
