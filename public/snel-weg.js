// A family's page keeps nothing of what a professional typed in this tab before (src/ui/kept-text).
for (const key of Object.keys(sessionStorage)) if (key.startsWith('getypt:')) sessionStorage.removeItem(key)

// Leaves at once, by the button or by pressing Esc twice. Replacing keeps this page out of the Back button, and
// the message to the server ends the session, so that the pages before it do not open again either.
const leave = () => {
  const landsAt = document.querySelector('.tt-quick-exit')?.dataset.landsAt
  const isSent = navigator.sendBeacon('/snel-weg', new URLSearchParams())
  location.replace(isSent && landsAt ? landsAt : '/snel-weg')
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
