import { index, type RouteConfig, route } from '@react-router/dev/routes'

/** Every address of the product, in reading order, with the file that answers it. */
export default [
  index('identity/home.page.tsx'),
  route('inloggen', 'identity/sign-in/sign-in.page.tsx'),
  route('uitloggen', 'identity/sign-in/sign-out.page.tsx'),
  route('mijn-toegang', 'identity/my-access/my-access.page.tsx'),

  route('vandaag', 'casework/today/today.page.tsx'),

  route('huishoudens', 'casework/household/households.page.tsx'),
  route('huishoudens/nieuw', 'casework/household/open-household.page.tsx'),
  route('huishoudens/past-niet', 'casework/household/not-fitting.page.tsx'),
  route('huishoudens/:caseId', 'casework/household/household.page.tsx'),
  route('huishoudens/:caseId/gegevens', 'casework/household/change-household.page.tsx'),
  route('huishoudens/:caseId/personen', 'casework/household/add-person.page.tsx'),
  route('huishoudens/:caseId/geheim-adres/:homeId', 'casework/household/secret-address.page.tsx'),
  route('huishoudens/:caseId/overdracht', 'casework/contact-person/handover.page.tsx'),
  route('huishoudens/:caseId/waarnemer', 'casework/contact-person/step-in.page.tsx'),
  route('huishoudens/:caseId/team', 'casework/contact-person/team.page.tsx'),
  route('huishoudens/:caseId/team/:involvementId', 'casework/contact-person/leave-team.page.tsx'),
  route('huishoudens/:caseId/veiligheid/nieuw', 'casework/safety-measurement/record.page.tsx'),
  route('huishoudens/:caseId/veiligheid/:measurementId', 'casework/safety-measurement/measurement.page.tsx'),
  route(
    'huishoudens/:caseId/veiligheid/:measurementId/verbeter',
    'casework/safety-measurement/correct.page.tsx',
  ),
  route('huishoudens/:caseId/tegenspraak/nieuw', 'casework/challenge/raise.page.tsx'),
  route('huishoudens/:caseId/tegenspraak/:challengeId', 'casework/challenge/challenge.page.tsx'),
  route('huishoudens/:caseId/tegenspraak/:challengeId/antwoord', 'casework/challenge/answer.page.tsx'),
  route('huishoudens/:caseId/tegenspraak/:challengeId/oordeel', 'casework/challenge/verdict.page.tsx'),
  route('huishoudens/:caseId/vragen/nieuw', 'casework/expert-consult/ask.page.tsx'),
  route('huishoudens/:caseId/vragen/:consultId', 'casework/expert-consult/consult.page.tsx'),
  route('huishoudens/:caseId/vragen/:consultId/gebruik', 'casework/expert-consult/use.page.tsx'),
  route('huishoudens/:caseId/vragen/:consultId/intrekken', 'casework/expert-consult/withdraw.page.tsx'),
  route('vragen', 'casework/expert-consult/questions.page.tsx'),
  route('vragen/:consultId', 'casework/expert-consult/question.page.tsx'),

  route('bereikbaar', 'casework/contact-person/reach.page.tsx'),

  // The family's own pages
  route('mijn', 'family/start/start.page.tsx'),
  route('mijn/mensen', 'family/our-people/our-people.page.tsx'),
  route('mijn/plan', 'family/our-plan/our-plan.page.tsx'),
  route('mijn/hoe-gaat-het', 'family/how-are-we/how-are-we.page.tsx'),
  route('mijn/bellen', 'family/how-are-we/call.page.tsx'),
  route('mijn/veilig', 'family/stay-safe/stay-safe.page.tsx'),
  route('snel-weg', 'family/stay-safe/quick-exit.page.tsx'),
] satisfies RouteConfig
