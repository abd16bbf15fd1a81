/** Word first, then shape, then colour; only `few` is filled. */
export type ChipTone = 'open' | 'few' | 'wait' | 'full' | 'soon' | 'over'
