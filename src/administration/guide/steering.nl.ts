import type { Guide } from './guide.ts'

const problem = {
  whom: 'De functioneel beheerder',
  when: 'als je niet bij iets kunt wat bij jouw werk hoort. Of meld een probleem onderaan elke pagina.',
}
const projectLeader = { whom: 'De projectleider', when: 'over de agenda, de stukken en de rapportage.' }

/** Who leads, advises and decides; no household is seen here. */
export const ofSteering = {
  'project-leader': {
    lead: 'Jij houdt de proeftuinen bij elkaar: wat leren we, wat vragen we, en wat besluiten de groepen.',
    week: [
      {
        to: '/sturing',
        what: 'Begin bij Sturing',
        how: 'Daar staat wat te laat is, wat advies vraagt en welke vergadering komt.',
      },
      {
        to: '/sturing/agendapunten',
        what: 'Zet een punt op zijn route',
        how: 'Je ziet langs welke groepen het gaat, en waar het nu ligt.',
      },
      {
        to: '/sturing/vergaderingen',
        what: 'Bereid de vergadering voor',
        how: 'Agenda, stukken en adviezen staan bij elkaar. Het verslag volgt uit wat is besloten.',
      },
      {
        to: '/praktijk',
        what: 'Kijk wat de praktijkgroep leert',
        how: 'Een les telt pas mee als zij genoeg onderbouwing heeft. De les zegt wat er ontbreekt.',
      },
      {
        to: '/sturing/monitor',
        what: 'Lees de monitor met de grenzen erbij',
        how: 'Elk antwoord zegt ook wat je er niet uit mag opmaken.',
      },
      {
        to: '/voortgang',
        what: 'Maak de voortgangsrapportage',
        how: 'Laat een tweede persoon haar lezen. Daarna geef jij haar vrij.',
      },
    ],
    doubt: [
      'Is een aantal klein? Zet het nergens anders neer. Ook twee goede cijfers kunnen samen een gezin verraden.',
      'Klopt iets niet in wat is vrijgegeven? Maak een nieuwe uitgave met de reden erbij.',
    ],
    call: [{ whom: 'De privacy officer', when: 'voordat cijfers of verhalen de regio uit gaan.' }, problem],
  },
  'project-group-member': {
    lead: 'Jij geeft advies en zegt wat jouw organisatie nodig heeft om mee te doen.',
    week: [
      { to: '/sturing', what: 'Begin bij Sturing', how: 'Daar staat welk advies van jou wordt gevraagd.' },
      {
        to: '/sturing/agendapunten',
        what: 'Lees de stukken',
        how: 'Bij elk punt zie je wat eerdere groepen ervan vonden.',
      },
      {
        to: '/sturing/actiepunten',
        what: 'Rond je actiepunten af',
        how: 'Schrijf erbij wat je deed. Lukt het niet op tijd? Zeg het voor de vergadering.',
      },
      {
        to: '/sturing/scenarios',
        what: 'Weeg de scenario’s',
        how: 'De volgorde helpt het gesprek. Kun je ergens niet mee leven? Maak dan bezwaar.',
      },
      {
        to: '/sturing/monitor',
        what: 'Lees de monitor',
        how: 'Elk antwoord zegt ook wat je er niet uit mag opmaken.',
      },
    ],
    doubt: [
      'Twijfel je over een advies? Schrijf je twijfel op. Die gaat mee naar de volgende groep.',
      'Ken je een gezin waar het over gaat? Noem geen naam, ook niet in de vergadering.',
    ],
    call: [projectLeader, problem],
  },
  ambassador: {
    lead: 'Jij besluit mee over het vervolg, en draagt uit waarom we het zo doen.',
    week: [
      {
        to: '/sturing',
        what: 'Begin bij Sturing',
        how: 'Daar staat wat in het volgende overleg van jou wordt gevraagd.',
      },
      {
        to: '/sturing/vergaderingen',
        what: 'Lees de agenda en de stukken',
        how: 'De adviezen van de andere groepen staan erbij, ook wie het anders zag.',
      },
      {
        to: '/sturing/besluiten',
        what: 'Kijk wat is besloten',
        how: 'Elk besluit zegt waarop het rust en wie het uitvoert.',
      },
      {
        to: '/sturing/transitieagenda',
        what: 'Volg de transitieagenda',
        how: 'Wat bouwen we op, wat bouwen we om, en waar stoppen we mee?',
      },
      {
        to: '/voortgang',
        what: 'Lees de voortgangsrapportage',
        how: 'Wat is vrijgegeven, verandert niet meer. Je kunt haar dus gerust aanhalen.',
      },
    ],
    doubt: [
      'Mis je een cijfer? Dan rust het op te weinig gezinnen. Vraag er niet naar langs een andere weg.',
      'Vraagt de pers iets? Gebruik alleen wat in een vrijgegeven rapportage staat.',
    ],
    call: [projectLeader, problem],
  },
  'policy-adviser': {
    lead: 'Jij houdt bij wat er om ons heen verandert, en verbindt dat met wat wij leren.',
    week: [
      { to: '/sturing', what: 'Begin bij Sturing', how: 'Daar staat wat er speelt en wat op jou wacht.' },
      {
        to: '/sturing/ontwikkelingen',
        what: 'Werk de ontwikkelingen bij',
        how: 'Landelijk en regionaal, met wat het voor ons betekent en met wie je afstemt.',
      },
      {
        to: '/sturing/transitieagenda',
        what: 'Hou de transitieagenda bij',
        how: 'Zet een verschuiving op haar plek, en zeg waarom zij verschuift.',
      },
      {
        to: '/praktijk/belemmeringen',
        what: 'Breng belemmeringen verder',
        how: 'Wat de praktijk niet zelf kan oplossen, gaat naar een groep die dat wel kan.',
      },
      {
        to: '/sturing/communicatie',
        what: 'Kijk wie wat moet weten',
        how: 'Elke boodschap heeft een moment, een doelgroep en iemand die haar brengt.',
      },
      {
        to: '/sturing/monitor',
        what: 'Lees de monitor met de grenzen erbij',
        how: 'Elk antwoord zegt ook wat je er niet uit mag opmaken.',
      },
    ],
    doubt: [
      'Spreken bronnen elkaar tegen? Zet ze naast elkaar. Kies niet zelf welke klopt.',
      'Is een les nog niet gevalideerd? Noem haar dan geen aanbeveling.',
    ],
    call: [projectLeader, problem],
  },
} as const satisfies Record<string, Guide>
