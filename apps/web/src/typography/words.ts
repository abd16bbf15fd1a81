import { zh } from './zh.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const neverFirst = /^[、。，：；？！,:;?!》」』）)”’的了]/
const endsWithMark = /[、，。：；？！]$/
const orphan = /^.[、，。：；？！]+$/
const neverLast = /[《「『（(“‘]$/

/**
 * Splits a heading where a line may end. Headings are set `word-break: keep-all`, so a line never ends inside
 * a word; an editor's `|` overrides the splitting. Joined, the parts are the heading.
 */
export function words(heading: string): string[] {
  const text = zh(heading)
  if (text.includes('|')) return text.split('|').filter(Boolean)
  const parts: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const last = parts.at(-1)
    if (last !== undefined && belongTogether(last, segment)) parts[parts.length - 1] = last + segment
    else parts.push(segment)
  }
  return withoutOrphans(parts)
}

/** A lone character before a mark (一家一盆绿，) goes with the word before it. */
function withoutOrphans(parts: readonly string[]): string[] {
  const joined: string[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last !== undefined && orphan.test(part) && !endsWithMark.test(last)) joined[joined.length - 1] = last + part
    else joined.push(part)
  }
  return joined
}

/** Marks keep to their word, and a lone character (老, 角) to its neighbour: the segmenter knows 读书 but not 读书角. */
function belongTogether(before: string, after: string): boolean {
  if (neverFirst.test(after) || neverLast.test(before)) return true
  const alone = before.length === 1 || after.length === 1
  return alone && before.length + after.length <= 4 && !endsWithMark.test(before)
}

/** The heading without the editor's marks: for titles, feeds and alternative texts. */
export function plain(heading: string): string {
  return zh(heading.replaceAll('|', ''))
}
