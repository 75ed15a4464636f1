import { addressOf, type Filters } from '../log/rules.ts'

/** In an address: the number of the request by which a person is told. */
export const requestName = 'vraag'

/** Where the lines about the chosen household are a file. */
export const fileOfHousehold = ({ sameAs, from, until }: Filters): string =>
  addressOf({ sameAs, from, until }).replace('/logboek?', '/logboek/bestand?')

export const fileOfRequest = (requestId: string): string => `/logboek/bestand?${requestName}=${requestId}`
