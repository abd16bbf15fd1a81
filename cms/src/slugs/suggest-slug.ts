import { localDateOf } from '@culture/calendar'
import { pinyin } from 'pinyin-pro'

/** Letters of an address that a person can still read out. */
const MOST_LETTERS = 40

/** What an entry is called and, where it has one, when it first takes place. Comes from a form or from a row. */
export interface SlugSubject {
  title?: string | null
  name?: string | null
  meetings?: readonly { startsAt?: string | null }[] | null
}

/** An address made of the day and of the title in pinyin, such as `2027-06-09-duan-wu-bao-zong-zi`; null while there is nothing to make it of. */
export function suggestSlug({ title, name, meetings }: SlugSubject): string | null {
  const starts = (meetings ?? []).flatMap(({ startsAt }) => (startsAt ? [startsAt] : [])).sort()
  const day = starts[0] ? localDateOf(new Date(starts[0])) : ''
  const words = wordsOf(title ?? name ?? '')
  return [day, words].filter(Boolean).join('-') || null
}

function wordsOf(title: string): string {
  const syllables = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join(' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  return syllables.reduce((slug, syllable) => (slug.length + syllable.length < MOST_LETTERS ? `${slug}-${syllable}` : slug), '').slice(1)
}
