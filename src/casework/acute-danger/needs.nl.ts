/** What the forms about acute danger say when something is missing. */
export const needs = {
  what: 'Schrijf welk gevaar er nu is, en voor wie.',
  why: 'Schrijf waarom het gevaar voorbij is.',
}
