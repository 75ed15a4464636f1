/** A picture of which only the image itself is left. */
export type Cleaned = { bytes: Buffer; hadTraces: boolean; width: number; height: number }
