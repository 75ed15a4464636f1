export const text = {
  title: 'Mijn toegang',
  lead: 'Hier zie je waar je bent ingelogd. Ben je een apparaat kwijt of vertrouw je iets niet? Log dan overal uit.',
  sessions: 'Waar je nu bent ingelogd',
  device: 'Waar',
  thisDevice: 'Dit apparaat',
  otherDevice: 'Een ander apparaat of venster',
  since: 'Ingelogd',
  lastSeen: 'Laatst gebruikt',
  everywhere: 'Log overal uit',
  done: 'Je bent op alle apparaten uitgelogd.',
}
