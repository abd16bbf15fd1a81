import type { PublishedActivity } from '@culture/contract'
import { codeOf } from '../words/choices'
import { eventOf } from './event'
import type { ActivityRow } from './rows.types'
import { orNull, wordsOf } from './text'

export function activityOf(row: ActivityRow): PublishedActivity | null {
  const theme = codeOf('theme', row.theme) ?? 'OTHER'
  const event = eventOf(row, { theme, festival: codeOf('festivalKey', row.festival?.key) })
  if (!event) return null
  return {
    ...event,
    theme,
    kind: codeOf('activityKind', row.kind) ?? 'OTHER',
    topics: wordsOf(row.topics),
    seriesId: row.series?.documentId ?? null,
    festivalId: row.festival?.documentId ?? null,
    programme: row.programme.map(({ title, performer, minutes, note }) => ({
      title,
      performer: orNull(performer),
      minutes,
      note: orNull(note),
    })),
    body: row.body ?? '',
  }
}
