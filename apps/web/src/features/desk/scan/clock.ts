/** The device's own clock: in the browser there is no other. The API trusts it within bounds. */
export const deviceNow = (): string => new Date().toISOString()
