const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Characters as a person counts them: a rare character outside the basic plane and one with marks count once. */
export const countGraphemes = (text: string): number => Array.from(graphemes.segment(text)).length
