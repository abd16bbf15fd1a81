import type { FieldProps } from './field.types'
import { SpanList } from './span-list'

/** When an event takes place: once, or as often as a course meets. */
export default function MeetingsInput(props: FieldProps) {
  return <SpanList {...props} titleOf={(index) => `第${index + 1}次`} add="添一次时间" fresh={{ startsAt: null, endsAt: null }} />
}
