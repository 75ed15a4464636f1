import { openHousehold } from '#src/casework/household/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { as, type World } from '../world.ts'

/** Separated parents at two addresses, a mother whose address is secret, two children who live at both. */
export async function deVriesAmrani(world: World): Promise<void> {
  const caseId = await as(world, 'samira', '2024-11-12', ({ tx, actor, today }) =>
    openHousehold(
      tx,
      actor,
      {
        name: 'De Vries-Amrani',
        gardenId: world.gardens.hilversum,
        organisationId: world.organisations['Gemeente Hilversum'] ?? '',
        origin: 'safe-home',
        firstSignalOn: day('2024-10-29'),
        whyFits: 'De ouders ruzien al twee jaar zo heftig dat de kinderen niet slapen.',
        legalBasis: ['youth-act'],
        purpose: 'Samen met het gezin zorgen dat de kinderen in beide huizen veilig zijn.',
        informedOn: day('2024-11-12'),
        informedHow: 'Thuis verteld, eerst bij moeder en daarna bij vader.',
        notInformedReason: undefined,
        eveningsSuit: true,
        behaviouralScientistId: world.accounts.eva,
        homes: [
          {
            label: 'huis van vader',
            isSecret: false,
            addressLine: 'Voorbeeldlaan 12',
            postcode: '1299 ZZ',
            town: 'Hilversum',
          },
          {
            label: 'huis van moeder',
            isSecret: true,
            addressLine: 'Verzonnen Hof 3',
            postcode: '1299 ZY',
            town: 'Hilversum',
          },
        ],
        people: [
          {
            givenName: 'Laila',
            familyName: 'Amrani',
            birthDate: day('1989-03-02'),
            sex: 'female',
            familyRole: 'parent',
            dwelling: 'second',
          },
          {
            givenName: 'Mark',
            familyName: 'de Vries',
            birthDate: day('1986-07-21'),
            sex: 'male',
            familyRole: 'parent',
            dwelling: 'first',
          },
          {
            givenName: 'Noor',
            familyName: 'de Vries',
            birthDate: day('2018-05-14'),
            sex: 'female',
            familyRole: 'child',
            dwelling: 'both',
          },
          {
            givenName: 'Sem',
            familyName: 'de Vries',
            birthDate: day('2014-09-30'),
            sex: 'male',
            familyRole: 'child',
            dwelling: 'both',
          },
        ],
      },
      today,
      'Berk 24',
    ),
  )
  world.cases.set('de-vries-amrani', caseId)
}
