import type { FieldProps } from './field.types'
import { SpanList, type SpanValue } from './span-list'
import { WholeNumberInput } from './whole-number-input'

interface Slot extends SpanValue {
  key?: string | null
  capacity?: number | null
}

/** The slots of home visits, each with places of its own. */
export default function SlotsInput(props: FieldProps) {
  const fresh: Slot = { startsAt: null, endsAt: null, capacity: 1 }
  return (
    <SpanList
      {...props}
      titleOf={(index) => `第${index + 1}段`}
      add="添一个时段"
      fresh={fresh}
      more={({ name, disabled }) => <WholeNumberInput name={`${name}.capacity`} label="名额" disabled={disabled} />}
    />
  )
}
