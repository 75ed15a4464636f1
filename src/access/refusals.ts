import { data } from 'react-router'

/** What is not there, or not for you: the two answer alike, so that nobody learns which. */
export const notFound = () => data(null, { status: 404 })

/** A page of the product that is not for this role. */
export const forbidden = () => data(null, { status: 403 })
