// Reads a page aloud, only with a voice that lives on this device: no word of it goes to anybody's server. Without such a
// voice, or without this script, its buttons stay away. Prints the page, for who finds no other way.
const bar = document.querySelector('.tt-aloud')
const [read, stop, print] = bar.querySelectorAll('button')
const speech = window.speechSynthesis
const parts = 'h1, h2, h3, p, li, dt, dd, figcaption, legend'
const notRead = 'form, nav, .tt-aloud, .tt-hidden, [hidden], [aria-hidden="true"]'

const voiceHere = () =>
  speech
    ?.getVoices()
    .find(voice => voice.localService && voice.lang.toLowerCase().startsWith(document.documentElement.lang))

/** What stands on the page, in reading order, each piece once. */
const wordsOf = page =>
  [...page.querySelectorAll(parts)]
    .filter(part => !part.closest(notRead) && !part.querySelector(parts))
    .map(part => part.innerText.trim())
    .filter(Boolean)

function offer() {
  read.hidden = !voiceHere()
}

function be(isReading) {
  read.hidden = isReading || !voiceHere()
  stop.hidden = !isReading
}

function readAloud() {
  const voice = voiceHere()
  if (!voice) return
  speech.cancel()
  const told = wordsOf(document.querySelector('main')).map(words => {
    const piece = new SpeechSynthesisUtterance(words)
    Object.assign(piece, { voice, lang: voice.lang, rate: 0.95 })
    return piece
  })
  const last = told.at(-1)
  if (!last) return
  last.onend = () => be(false)
  for (const piece of told) speech.speak(piece)
  be(true)
  stop.focus()
}

function beSilent() {
  speech?.cancel()
  be(false)
}

bar.hidden = false
print.addEventListener('click', () => window.print())
read.addEventListener('click', readAloud)
stop.addEventListener('click', () => {
  beSilent()
  read.focus()
})
speech?.addEventListener?.('voiceschanged', offer)
offer()
// Whoever leaves, or presses Esc because somebody comes in, hears nothing more.
addEventListener('pagehide', beSilent)
addEventListener('keydown', event => {
  if (event.key === 'Escape' && !stop.hidden) beSilent()
})
