/** Whether a page stands there for a browser, and nothing that runs: only that may become a link. */
export const isWebAddress = (address: string): boolean =>
  /^https?:\/\/\S+$/.test(address) && URL.canParse(address)
