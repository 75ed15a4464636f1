/** What the forms about developments say when something is missing or can't be right. */
export const needs = {
  scope: 'Kies of dit regionaal of landelijk speelt.',
  theme: 'Vul een onderwerp in. Ontwikkelingen met hetzelfde onderwerp staan bij elkaar.',
  title: 'Geef de ontwikkeling een titel.',
  body: 'Schrijf wat er speelt.',
  knownAs: 'Kies of dit is aangekondigd of al is gebeurd.',
  source: 'Schrijf waar je dit vandaan hebt.',
  link: 'Dit is geen webadres. Een webadres begint met https://.',
  fromFirst: 'Vul eerst de eerste dag in.',
  dayOfPlace: 'Vul ook de dag in, of laat tijd en plaats leeg.',
  atTime: 'Dit is geen tijd. Vul uren en minuten in, zoals 09:30.',
  untilBefore: 'De laatste dag ligt voor de eerste dag.',
  notYetHappened: 'Deze dag moet nog komen. Kies ‘aangekondigd’.',
  notYetOutcome: 'Deze dag moet nog komen. De uitkomst vul je daarna in.',
  item: 'Kies een agendapunt uit de lijst.',
}
