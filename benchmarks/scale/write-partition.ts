import type { Partitioned } from './partition.ts'
import { number, table } from './words.ts'

/** What came of the parts by region, in words. */
export function partitionParts(parts: readonly Partitioned[]) {
  const [first] = parts
  if (!first) return []
  const kinds = {
    primary: 'hoofdsleutel',
    unique: 'unieke sleutel',
    temporal: 'tijdsleutel (één contactpersoon, elke dag)',
    outward: 'verwijzing naar een andere tabel',
    inward: 'verwijzing van een andere tabel hierheen',
    check: 'regel over één rij',
  }
  const promises = Object.entries(first.promises).map(([kind, { taken, refused, words }]) => [
    kinds[kind as keyof typeof kinds],
    String(taken),
    String(refused),
    words.map(one => `\`${one}\``).join('<br>'),
  ])
  const each = ({ planning, execution }: { planning: number; execution: number }) =>
    `${number(planning, 2)} + ${number(execution, 2)}`
  const figures = parts.map(({ households, regions, notes, leaving }) => [
    `${number(households)} in ${regions}`,
    each(notes.plain),
    each(notes.withoutRegion),
    each(notes.withRegion),
    `${number(leaving.deleting)} / ${number(leaving.detaching)}`,
  ])
  const taken = Object.values(first.withRegion).every(said => said === 'taken')
  return [
    'Geprobeerd: de grootste tabellen (`household_case`, `contact_person`, `case_involvement`, `household_member`, `journal_version`) als `partition by list (region_id)`, met de beloften van het echte schema in dezelfde woorden.',
    table(['belofte', 'gaat', 'gaat niet', 'wat PostgreSQL zegt'], promises),
    taken
      ? 'Met `region_id` erbij neemt PostgreSQL 18 alle soorten sleutels wél, ook de tijdsleutel en de verwijzing daarnaar (`period`). Maar dan moet elke tabel die hierheen verwijst ook met `region_id` verwijzen, en een nummer is dan alleen nog uniek binnen een regio.'
      : `Met \`region_id\` erbij: ${Object.entries(first.withRegion)
          .map(([kind, said]) => `${kind}: ${said}`)
          .join('; ')}.`,
    'Wat het brengt en kost, in milliseconden (plannen + uitvoeren, mediaan van 60):',
    table(
      [
        'huishoudens in regio’s',
        'notities van één huishouden, zoals nu',
        'in delen, vraag zonder regio',
        'in delen, vraag met regio',
        'een regio weg: verwijderen / loslaten',
      ],
      figures,
    ),
    'De vragen van het product noemen een huishouden en geen regio: rijbeveiliging zegt wie waar bij mag. In delen kijkt PostgreSQL dan in elk deel. **Daarom zijn de tabellen niet in delen.** Wie een regio apart wil kunnen houden, terugzetten of weghalen, geeft haar een eigen database: hetzelfde product, dezelfde servers met een andere `DATABASE_URL`, en `npm run export` en `import` om te verhuizen. Zie [ADR 0047](decisions/0047-many-servers-many-regions.md).',
  ]
}
