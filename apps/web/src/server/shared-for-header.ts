/** By which a page says for how many milliseconds its bytes may be shared; never sent to a browser. */
export const sharedForHeader = 'x-shared-for'
