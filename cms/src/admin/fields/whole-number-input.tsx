import { Field, TextInput } from '@strapi/design-system'
import { useField } from '@strapi/strapi/admin'
import type { ChangeEvent } from 'react'
import type { FieldProps } from './field.types'
import { useTyped } from './use-typed'
import { typedWhole, wholeOf } from './whole-number'

type Value = number | null | undefined

const way = {
  read: (value: Value) => (typeof value === 'number' ? String(value) : ''),
  write: wholeOf as (text: string) => Value,
  same: (one: Value, other: Value) => (one ?? null) === (other ?? null),
}

/** A number as it is written, 2027 and not 2,027. */
export function WholeNumberInput({ name, label, hint, required, disabled, labelAction }: FieldProps) {
  const { value, error, onChange } = useField<Value>(name)
  const [typed, setTyped] = useTyped(value, way)
  const change = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const text = typedWhole(target.value)
    setTyped(text)
    onChange(name, wholeOf(text))
  }
  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput inputMode="numeric" autoComplete="off" value={typed} onChange={change} disabled={disabled} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  )
}
