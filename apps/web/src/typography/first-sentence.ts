/** The first sentence of a text, for where there is room for one. */
export function firstSentence(text: string): string {
  return /^[^。！？]*[。！？]/.exec(text)?.[0] ?? text
}
