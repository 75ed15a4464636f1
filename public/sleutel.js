// Signs with the key of this device, or makes one, and sends the form with it. A family's key has a name that says nothing
// of what this site is for. Whoever stops half-way, or has no key here, sends the form without it.
const bytes = text =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), one => one.charCodeAt(0))
const words = buffer =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

const place = document.querySelector('[data-passkey]')
const form = place?.closest('form')
const kept = place?.querySelector('input[name=passkey]')
const card = form?.querySelector('input[name=code]')

const make = ({ challenge, rp, owner, name }) =>
  navigator.credentials.create({
    publicKey: {
      challenge: bytes(challenge),
      rp: { id: rp, name: name ? 'Toekomsttuin' : 'Mijn afspraken' },
      user: { id: bytes(owner), name: name ?? 'Mijn afspraken', displayName: name ?? 'Mijn afspraken' },
      pubKeyCredParams: [-7, -257].map(alg => ({ type: 'public-key', alg })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    },
  })

const use = ({ challenge, rp }) =>
  navigator.credentials.get({
    publicKey: { challenge: bytes(challenge), rpId: rp, userVerification: 'required' },
  })

const told = ({ id, response }) => {
  const said = { clientDataJSON: words(response.clientDataJSON) }
  if (response.attestationObject) said.attestationObject = words(response.attestationObject)
  else {
    said.authenticatorData = words(response.authenticatorData)
    said.signature = words(response.signature)
  }
  return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response: said })
}

if (form && window.PublicKeyCredential) {
  document.documentElement.classList.add('tt-has-keys')
  form.addEventListener('submit', async event => {
    if (card?.value.trim() || kept.value) return
    event.preventDefault()
    try {
      kept.value = told(await (place.dataset.passkey === 'create' ? make : use)(place.dataset))
    } catch {
      // Nothing was chosen, or there is no key here: the page says what else there is.
    }
    form.submit()
  })
}
