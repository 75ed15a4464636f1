/**
 * How a line of the log reads in the words of others: Logboek Dataverwerkingen (LDV, working version), its extension for
 * NEN 7513 (concept 0.0.1) and BIO2 8.15.01. Whoever follows those as they change, changes this file only.
 */

/** Why something is done, and by which law, for each entry of the register (docs/privacy.md, section 7 in short). */
const purposes = {
  huishouden: 'hulp en bescherming van een huishouden; Jeugdwet en Wmo 2015, AVG art. 6 lid 1 c en e',
  gezin: 'iemand informeren en zijn rechten uitvoeren; AVG art. 12-22, Jeugdwet 7.3, Wmo 2015 5.3',
  deskundige: 'expertise vroeg erbij; Jeugdwet en Wmo 2015, AVG art. 6 lid 1 e',
  leren: 'leren zonder namen; AVG art. 6 lid 1 e en art. 89',
  sturing: 'sturen en verantwoorden; AVG art. 6 lid 1 e',
  beheer: 'toegang regelen; AVG art. 32',
  inloggen: 'beveiliging; AVG art. 32',
  logboek: 'toezicht en verantwoording; AVG art. 5 lid 2 en art. 32, NEN 7513',
} as const
type RegisterKey = keyof typeof purposes

/** What actions begin with, by entry of the register; a test looks whether each action of the product stands in it once. */
const subjects: Record<RegisterKey, string> = {
  huishouden: `household-case emergency-access exclusion earlier-record timeline dossier secret-address people-and-network
    contact-person deputy own-absence own-reach reach-card team family-access safe-contact planned-consultation
    live-consultation network-consultation top3-plan shared-screen safety-measurement journal intervention safety-sight
    incident acute-danger reporting-code safety-phase closing double merging disclosure rights confidant shared-analysis
    file letter copy-out challenge concern family-message contact-wish look-delay experience-paper notice own-agenda
    home-visit retention`,
  gezin: 'family',
  deskundige: 'expert-consult',
  leren: `practice practice-seat practice-session family-observation observation lesson improvement barrier exploration
    training own-experience person-names`,
  sturing: `steering group meeting action experience-question development scenario transition-agenda initiative
    communication monitor national progress-report`,
  beheer: 'people way-in garden problem guide region backup',
  inloggen: 'session own-access',
  logboek: 'audit',
}
/** Looking at those who look is not working with a household. */
const overseeing = ['emergency-access:judge', 'exclusion:oversee']

const keyBySubject = new Map(
  Object.entries(subjects).flatMap(([key, names]) =>
    names.split(/\s+/).map(name => [name, key as RegisterKey] as const),
  ),
)

/** The entry of the register that an action belongs to; null when nobody gave it one. */
export const registerKeyOf = (action: string): RegisterKey | null =>
  overseeing.includes(action) ? 'logboek' : (keyBySubject.get(action.split(':')[0] ?? '') ?? null)

/** A line of the log as it is written down for others: ids of people are pseudonyms by then. */
export type ToldLine = {
  id: number
  at: Date
  action: string
  outcome: 'read' | 'done' | 'refused' | 'denied'
  /** The address without the ids in it. */
  place: string
  actor: string | null
  organisation: string | null
  roles: readonly string[]
  parts: readonly string[]
  network: string | null
  traceId: string
  spanId: string
  parentSpan: string | null
  /** Of whom; null when it is about nobody. */
  subject: { id: string; kind: 'persoon' | 'huishouden' } | null
}

type Value =
  | { stringValue: string }
  | { boolValue: boolean }
  | { arrayValue: { values: Value[] } }
  | { kvlistValue: { values: Attribute[] } }
type Attribute = { key: string; value: Value }

const word = (stringValue: string): Value => ({ stringValue })
const attributes = (given: Record<string, Value | null>): Attribute[] =>
  Object.entries(given).flatMap(([key, value]) => (value ? [{ key, value }] : []))
const record = (given: Record<string, Value | null>): Value => ({
  kvlistValue: { values: attributes(given) },
})
const list = (values: Value[]): Value => ({ arrayValue: { values } })
const words = (values: readonly string[]): Value | null => (values.length > 0 ? list(values.map(word)) : null)

/** Event type of NEN 7513: what was done with the data, or that it was kept from somebody. */
const eventTypes = { read: 'inzien', done: 'vastleggen', refused: 'poging', denied: 'weigering' } as const
/** OTLP: went well, or went wrong. */
const statusCodes = { read: 1, done: 1, refused: 2, denied: 2 } as const
/** DICOM audit codes that NEN 7513 uses: a person, who is the client; an address of a network. */
const dicom = { person: '1', client: '1', network: '2' } as const

/** One line about one person: a span of OTLP with the names of LDV and NEN 7513. What BIO2 8.15.01 asks is among them. */
export function spanOf(line: ToldLine, registerUri: string) {
  const key = registerKeyOf(line.action)
  const { subject, outcome } = line
  const isEmergency = line.action.startsWith('emergency-access:') && !overseeing.includes(line.action)
  const moment = `${BigInt(line.at.getTime()) * 1_000_000n}`
  return {
    traceId: line.traceId,
    spanId: line.spanId,
    ...(line.parentSpan ? { parentSpanId: line.parentSpan } : {}),
    // BIO2: action.
    name: line.action,
    kind: 2,
    // BIO2: time. A line is one moment: that at which the data went out or the deed held.
    startTimeUnixNano: moment,
    endTimeUnixNano: moment,
    attributes: attributes({
      'dpl.core.processing_activity_id': key && word(`${registerUri}${key}`),
      // BIO2: object.
      'dpl.core.data_subject_id': subject && word(subject.id),
      'dpl.core.data_subject_id_type': subject && word(`pseudoniem-${subject.kind}`),
      'dpl.nen7513.eventTypeCode': word(eventTypes[outcome]),
      // BIO2: actor and origin.
      'dpl.nen7513.users': list([
        record({
          userID: word(line.actor ?? 'het systeem'),
          userIsRequestor: { boolValue: line.actor !== null },
          roleIDCode: words(line.roles),
          purposeOfUse: key && word(purposes[key]),
          networkAccessPointTypeCode: line.network && word(dicom.network),
          networkAccessPointID: line.network && word(line.network),
        } as Record<string, Value | null>),
      ]),
      'dpl.nen7513.participants':
        subject &&
        list([
          record({
            participantObjectTypeCode: word(dicom.person),
            participantObjectTypeCodeRole: word(dicom.client),
            participantObjectIDTypeCode: word(`pseudoniem-${subject.kind}`),
            participantObjectID: word(subject.id),
          }),
        ]),
      'dpl.nen7513.autorisatieProtocol': word(isEmergency ? 'noodtoegang' : 'rol-en-betrokkenheid'),
      'dpl.nen7513.behandelrelatieProtocol': words(line.parts),
      'toekomsttuin.noodtoegang': { boolValue: isEmergency },
      'toekomsttuin.organisatie': line.organisation === null ? null : word(line.organisation),
      'toekomsttuin.plaats': word(line.place),
      'toekomsttuin.regel': word(String(line.id)),
      // BIO2: result.
      'toekomsttuin.uitkomst': word(outcome),
    }),
    status: { code: statusCodes[outcome] },
  }
}

/** Spans as they are sent: who keeps this log, and the lines. */
export const tracesOf = (region: string, spans: readonly ReturnType<typeof spanOf>[]) => ({
  resourceSpans: [
    {
      resource: {
        attributes: attributes({
          'service.name': word('toekomsttuin'),
          'nen7513.AuditSourceId': word('toekomsttuin'),
          'nen7513.AuditEnterpriseSiteID': word(region),
          'nen7513.AuditSourceTypeCode': word('4'),
        }),
      },
      scopeSpans: [{ scope: { name: 'toekomsttuin.logboek' }, spans }],
    },
  ],
})
