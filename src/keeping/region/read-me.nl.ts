import type { Manifest } from './manifest.ts'

/** What whoever opens the folder should know first. */
export const readMe = ({ region, made, tables, sums, files }: Manifest): string =>
  `${region.name}: alles wat Toekomsttuin van deze regio weet
Gemaakt op ${made.slice(0, 10)} om ${made.slice(11, 16)} uur (wereldtijd).

LET OP
Niets in deze map is versleuteld. Er staan namen van gezinnen in, geheime adressen en wat mensen in vertrouwen vertelden.
Bewaar de map zoals je dossiers bewaart, deel alleen wat nodig is, en verwijder haar als ze niet meer nodig is.

WAT ER STAAT
lezen/        ${tables.length} tabellen om in een spreadsheet te openen (puntkomma’s, UTF-8). Een ' voor een tekst zorgt dat
              een spreadsheet hem niet als formule uitvoert.
gegevens/     dezelfde tabellen volledig: elke regel is één rij als JSON (NDJSON). Neem deze bij overzetten.
bestanden/    ${files.length} bestanden: brieven en foto’s onder hun nummer uit de tabel file, pasfoto’s onder dat uit account.
              Bestanden waarin een virus is gevonden staan er ook bij: kijk in de tabel file_scan.
woordenboek.csv   wat elke tabel en kolom betekent, en naar welke tabel een nummer verwijst.
regio.json    wat er in de map hoort te staan, met controlegetallen.

HOE JE LEEST
Begin bij household_case: elk huishouden heeft een id. In andere tabellen staat dat als case_id.
household_member zegt welke mensen (person) bij een huishouden horen; contact_person wie er de vaste contactpersoon is.
Dagen zijn Nederlandse dagen. Momenten staan in wereldtijd (UTC).

WAT ER NIET IN STAAT
Sleutels, passkeys, codes en sessies: iedereen komt op de nieuwe plek opnieuw binnen. Van codes en geheime links staat er
alleen dát ze er waren. Het zegel van het logboek blijft bij de oude plek; de regels van deze regio staan in audit_line.

OVERZETTEN
In een lege Toekomsttuin van dezelfde versie of nieuwer:  npm run import -- --from DEZE_MAP

${Object.values(sums).reduce((sum, one) => sum + one.rows, 0)} rijen in totaal.
`
