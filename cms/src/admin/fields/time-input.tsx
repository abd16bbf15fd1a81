import { Field } from '@strapi/design-system'
import { useField } from '@strapi/strapi/admin'
import { useId } from 'react'
import { Group, Legend } from './boxes'
import type { FieldProps } from './field.types'
import { ClockBoxes } from './picks'
import { clockOf, typedClock } from './typed-moment'

/** An hour without a day. Strapi keeps it to the thousandth of a second. */
export function TimeInput({ name, label, hint, required, disabled }: FieldProps) {
  const id = useId()
  const { value, error, onChange } = useField<string | null | undefined>(name)
  const typed = typedClock(value)
  return (
    <Field.Root id={id} name={name} hint={hint} error={error} required={required}>
      <Group>
        <Legend required={required}>{label}</Legend>
        <ClockBoxes
          label={label}
          value={typed}
          onChange={(part) => {
            const time = clockOf({ ...typed, ...part })
            onChange(name, time && `${time}:00.000`)
          }}
          disabled={disabled}
          aria-describedby={`${id}-${error ? 'error' : 'hint'}`}
          aria-invalid={Boolean(error)}
        />
      </Group>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  )
}
