// The front door of every command. Written for any Node that knows import(), so that an old one gets a sentence
// and not a syntax error: no newer syntax in this file, the rest is loaded after the check.
var OLDEST_NODE = 20

if (parseInt(process.versions.node, 10) < OLDEST_NODE) {
  process.stderr.write(
    'Toekomsttuin heeft Node.js ' +
      OLDEST_NODE +
      ' of nieuwer nodig; deze computer gebruikt ' +
      process.versions.node +
      '. Installeer een nieuwere versie van https://nodejs.org en probeer het opnieuw.\n',
  )
  process.exitCode = 1
} else {
  import('./house/run.mjs').then(house => house.run(process.argv.slice(2)))
}
