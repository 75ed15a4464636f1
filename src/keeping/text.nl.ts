const many = (count: number, one: string, more: string) =>
  `${count.toLocaleString('nl-NL')} ${count === 1 ? one : more}`
const size = (bytes: number) =>
  bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`
const households = (count: number) => many(count, 'huishouden', 'huishoudens')
const rows = (count: number) => many(count, 'regel', 'regels')

const brokenLog =
  'Let op: het logboek klopt niet meer. Dat was al zo toen de back-up werd gemaakt. Kijk met npm run audit:verify wat er mis is.'

/** What the commands say. */
export const text = {
  backup: {
    usage: 'Schrijf de opdracht zo: npm run backup -- --out MAP',
    noKey:
      'Zet BACKUP_KEY of BACKUP_KEY_FILE. Daarmee wordt de back-up versleuteld. Maak een sleutel met: openssl rand -base64 32',
    sameFolder: (what: string) =>
      `${what} staat in de map van de back-ups. Bewaar sleutels ergens anders: wie de map vindt, mag niets kunnen lezen.`,
    unwritable: (folder: string) =>
      `In de map ${folder} kan niet worden geschreven. Kies een andere met --out.`,
    newer:
      'De gegevens zijn gemaakt met een nieuwere versie van Toekomsttuin. Maak de back-up met die versie.',
    empty: 'Er is nog niets om te bewaren: de database is leeg.',
    made: (path: string, made: { rows: number; households: number; bytes: number }) =>
      `De back-up staat in ${path}: ${rows(made.rows)}, ${households(made.households)}, ${size(made.bytes)}. Hij is nagelezen en klopt.`,
    keysMade: (path: string) =>
      `De sleutels van de huishoudens staan in ${path}. Bewaar ook daarvan één kopie, nooit bij de back-ups: zonder is er geen huishouden terug te zetten.`,
    keysDestroyed: (count: number) =>
      `Van ${households(count)} is de sleutel vernietigd: ook uit oudere back-ups is dat niet meer te lezen.`,
    brokenLog,
  },
  restore: {
    usage: 'Schrijf de opdracht zo: npm run restore -- --from BESTAND',
    noFile: (path: string) => `Het bestand ${path} is er niet of is niet te lezen.`,
    notEmpty:
      'In deze database staan al gegevens. Een back-up wordt alleen teruggezet in een lege database, of in een lege map met DATA_DIR.',
    otherTables:
      'Deze database is ingericht voor een andere versie dan de back-up. Neem een lege database, en een versie van Toekomsttuin die niet ouder is dan de back-up.',
    broken:
      'Deze back-up is niet te openen: de sleutel past niet, of het bestand is beschadigd of niet af. Er is niets teruggezet.',
    brokenKeys: (path: string) => `Het sleutelbestand ${path} is niet te openen met deze BACKUP_KEY.`,
    keyMissing: (path: string) =>
      `In ${path} ontbreken sleutels van huishoudens uit deze back-up. Zet met HOUSEHOLD_KEYS het nieuwste sleutelbestand. Er is niets teruggezet.`,
    put: (put: { rows: number; households: number; migrations: number }) =>
      `Teruggezet en vergeleken: ${rows(put.rows)}, ${households(put.households)}.${put.migrations > 0 ? ' Daarna bijgewerkt naar deze versie.' : ''}`,
    leftOut: (count: number) =>
      `${households(count)} ${count === 1 ? 'is' : 'zijn'} vernietigd en niet teruggekomen.`,
    next: 'Start nu met dezelfde FILES_KEY als eerst: zonder zijn brieven en foto’s niet te lezen.',
    brokenLog,
  },
  export: {
    usage: 'Schrijf de opdracht zo: npm run export -- --region REGIO --out MAP',
    noRegion: (slug: string) => `De regio ${slug} is er niet.`,
    notEmpty: (folder: string) => `De map ${folder} is niet leeg. Kies een nieuwe map met --out.`,
    older: 'De database is nog niet bijgewerkt naar deze versie. Start Toekomsttuin eerst één keer.',
    made: (folder: string, made: { rows: number; files: number }) =>
      `De regio staat in ${folder}: ${rows(made.rows)} en ${many(made.files, 'bestand', 'bestanden')}. Niets is versleuteld: bewaar de map zoals je dossiers bewaart.`,
  },
  log: {
    usage:
      'Schrijf de opdracht zo: npm run audit:export -- --from 2025-01-01 --to 2025-01-31 --out MAP. Zonder --out komt het bestand in deze map.',
    there: (path: string) => `${path} is er al, of is niet te schrijven. Kies een andere map met --out.`,
    made: (path: string, lines: number) =>
      `Het logboek staat in ${path}: ${rows(lines)}. Mensen van gezinnen staan er met een code in; bewaar het toch zoals je dossiers bewaart.`,
  },
  import: {
    usage: 'Schrijf de opdracht zo: npm run import -- --from MAP',
    noFolder: (folder: string) => `In ${folder} staat geen export van een regio.`,
    changed: (what: string) =>
      `De export is niet heel: ${what} is veranderd, weg of onleesbaar. Er is niets overgenomen.`,
    put: (put: { rows: number; files: number }) =>
      `Overgenomen en vergeleken: ${rows(put.rows)} en ${many(put.files, 'bestand', 'bestanden')}. Iedereen moet opnieuw binnenkomen: sleutels, codes en links zijn niet meegegaan.`,
  },
}
