const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Characters as people count them, of a text as it will be kept: outer spaces do not count. */
export const countCharacters = (text: string): number => [...segmenter.segment(text.replace(/\r\n?/g, '\n').trim())].length
