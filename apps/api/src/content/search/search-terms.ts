const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const HAN = /\p{Script=Han}/u
/** Fullwidth letters and digits as halfwidth ones, everything in lower case. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

const pairs = (characters: readonly string[]): string[] => characters.slice(1).map((character, at) => `${characters[at]}${character}`)

/**
 * Every term under which a text can be found: its words, and of Chinese also each character and each pair of neighbours, since a reader
 * may type what the segmenter does not take for a word.
 */
export function termsOfText(text: string): string[] {
  const terms: string[] = []
  let run: string[] = []
  const endRun = () => {
    terms.push(...run, ...pairs(run))
    run = []
  }
  for (const { segment, isWordLike } of segmenter.segment(plain(text))) {
    if (isWordLike && HAN.test(segment)) {
      run.push(...segment)
      if (segment.length > 2) terms.push(segment)
      continue
    }
    endRun()
    if (isWordLike) terms.push(segment)
  }
  endRun()
  return terms
}

/** What is looked for: each word, a long Chinese one by its pairs of neighbours. */
export function termsOfQuery(query: string): string[] {
  const words = [...segmenter.segment(plain(query))].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
  const terms = words.flatMap((word) => (HAN.test(word) && [...word].length > 2 ? pairs([...word]) : [word]))
  return [...new Set(terms)]
}
