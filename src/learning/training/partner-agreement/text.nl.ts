export const text = {
  add: {
    title: 'Leg een afspraak met een kennispartner vast',
    lead: 'Een offerte of overeenkomst over scholing, en tot wanneer die loopt.',
    submit: 'Leg de afspraak vast',
    done: 'De afspraak staat erin.',
  },
  change: {
    title: 'Wijzig de afspraak',
    submit: 'Bewaar de afspraak',
    done: 'De afspraak is bewaard.',
    changedMeanwhile: 'Een collega heeft deze afspraak intussen ook gewijzigd. Kies wat er blijft staan.',
  },
  partner: 'Met wie is de afspraak?',
  about: 'Wat is er afgesproken?',
  aboutHint: 'Bijvoorbeeld: de offerte voor de basismodule.',
  agreedOn: 'Sinds wanneer?',
  endsOn: 'Tot en met welke dag loopt de afspraak?',
  endsOnHint: 'Als die dag dichtbij komt, staat dat bij Praktijk, en krijgt wie leidt een melding.',
  afterwards: 'Waar hangt het daarna van af?',
}
