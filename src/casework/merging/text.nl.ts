export const text = {
  into: {
    title: 'Dit gezin gaat verder in een ander huishouden',
    lead: (contact: string) =>
      `De vaste contactpersoon is ${contact}. Leg niets nieuws meer vast bij dit huishouden; wat hier staat, kan wie erbij was blijven lezen.`,
    nobody: 'een collega',
    link: (name: string) => `Ga naar ${name}`,
  },
  from: 'Eerder ook een eigen huishouden:',
  households: {
    title: 'Twee huishoudens voor hetzelfde gezin',
    lead: 'Is dit hetzelfde gezin als een huishouden waar jij de vaste contactpersoon van bent? Vraag dan om het samen te voegen. De contactpersoon van dit huishouden zegt of dat klopt.',
    how: 'Is dit hetzelfde gezin als een huishouden van een collega? Bel elkaar en vraag je collega in het team. Daarna vraagt die collega hier om samen te voegen.',
  },
  ask: {
    title: 'Vraag om samen te voegen',
    lead: 'Jij blijft de vaste contactpersoon en jouw huishouden houdt zijn plan. Dit huishouden gaat dicht; alles wat er staat blijft bewaard. Niemand ziet hierdoor meer dan nu: wie mee moet doen, vraag je zelf in het team.',
    into: 'In welk huishouden gaat dit gezin verder?',
    why: 'Waarom is dit hetzelfde gezin?',
    submit: 'Vraag het',
    done: 'De vraag ligt bij de contactpersoon van dit huishouden.',
    both: 'De huishoudens zijn samengevoegd.',
    none: 'Alleen de vaste contactpersoon van het huishouden dat blijft kan dit vragen. Vraag je collega in het team van dit huishouden; dan kan het.',
    noneTitle: 'Jij bent van geen ander huishouden de vaste contactpersoon',
  },
  answer: {
    title: 'Is dit hetzelfde gezin?',
    lead: (name: string) =>
      `${name} is vaste contactpersoon van een ander huishouden en denkt dat dit hetzelfde gezin is. Zeg je ja, dan gaat dit huishouden dicht en houdt het gezin één contactpersoon en één plan. Vertel het gezin eerst wie dat is.`,
    why: 'Waarom?',
    asked: (name: string) => `Wat ${name} schreef`,
    verdict: 'Is dit hetzelfde gezin?',
    options: {
      'agree-merge': 'Ja, voeg samen',
      'decline-merge': 'Nee, dit blijft een eigen huishouden',
    },
    submit: 'Leg je antwoord vast',
    done: 'Je antwoord is vastgelegd.',
  },
  undo: {
    title: 'Maak het samenvoegen ongedaan',
    lead: 'Dit wordt weer een eigen huishouden, met alles wat er stond. De vaste contactpersoon van toen is dat weer.',
    why: 'Waarom is dit toch niet hetzelfde gezin?',
    submit: 'Maak het weer een eigen huishouden',
    done: 'Dit is weer een eigen huishouden.',
  },
  people: {
    title: 'Voeg samen tot één persoon',
    lead: 'Wat over deze persoon is vastgelegd, blijft bij beide gegevens staan. In lijsten staat deze persoon voortaan één keer. Je kunt het weer losmaken.',
    keep: 'Welke gegevens blijven in de lijsten staan?',
    in: (household: string) => `staat in ${household}`,
    why: 'Hoe weet je dat dit dezelfde persoon is?',
    submit: 'Voeg samen',
    done: 'Het is nu één persoon.',
    list: 'Samengevoegd tot één persoon',
    same: (one: string, other: string) => `${one} is dezelfde als ${other}.`,
    by: (name: string, day: string) => `${name}, ${day}`,
    undo: 'Maak weer los',
  },
  undoPeople: {
    title: 'Maak weer los',
    lead: (name: string) => `${name} staat daarna weer apart in de lijsten, zoals het was.`,
    why: 'Waarom zijn dit toch twee mensen?',
    submit: 'Maak los',
    done: 'Het zijn weer twee mensen.',
  },
  refusals: {
    meanwhile: 'Een collega was je net voor. Kijk eerst hoe het nu staat.',
    holder: 'Alleen de vaste contactpersoon van een van beide huishoudens kan dit.',
    target: 'Het andere huishouden loopt nu niet. Hervat of heropen het eerst.',
    plan: 'Dit huishouden heeft een plan en het andere niet. Laat dit huishouden blijven, zodat het plan blijft gelden.',
    danger: 'Er is nu direct gevaar. Zorg eerst dat iedereen veilig is.',
    incident: 'Een incident wacht nog op vervolg. Leg eerst vast wat er is gedaan.',
    'kept-out':
      'Dit huishouden is afgeschermd voor een collega die bij het andere werkt, of daar nodig is. Kijk in het team, en vraag de privacyfunctionaris om hulp.',
    'needs-scientist': 'Geen gedragswetenschapper werkt nog bij dit huishouden. Vraag beheer om hulp.',
    'no-fallback':
      'De contactpersoon werkt hier niet meer en er is geen waarnemer. Vraag beheer er een te kiezen.',
    'own-pages': 'Deze persoon heeft eigen pagina’s. Laat de andere gegevens samengaan met deze.',
    'not-both':
      'Je kunt alleen mensen samenvoegen van huishoudens waar je contactpersoon of duo-partner bent.',
  },
} as const
