import { dateTimeText, localDateOf } from '@culture/calendar'
import { Field } from '@strapi/design-system'
import { useField } from '@strapi/strapi/admin'
import { useId } from 'react'
import { Boxes, Group, Legend, Sentence, TextButton } from './boxes'
import type { FieldProps } from './field.types'
import { ClockPick, DayPick } from './picks'
import { momentOf, noClock, noDay, sameMoment, type TypedMoment, typedMoment } from './typed-moment'
import { useTyped } from './use-typed'

type Value = string | null | undefined

const way = { read: typedMoment, write: (typed: TypedMoment): Value => momentOf(typed), same: sameMoment }

/** A day and an hour, read back as a sentence. */
export function MomentInput({ name, label, hint, required, disabled, labelAction }: FieldProps) {
  const id = useId()
  const { value, error, onChange } = useField<Value>(name)
  const [typed, setTyped] = useTyped(value, way)
  const change = (part: Partial<TypedMoment>) => {
    const next = { ...typed, ...part }
    setTyped(next)
    onChange(name, momentOf(next))
  }
  const state = { disabled, 'aria-describedby': `${id}-${error ? 'error' : 'hint'}`, 'aria-invalid': Boolean(error) }
  return (
    <Field.Root id={id} name={name} hint={hint} error={error} required={required}>
      <Group>
        <Legend required={required}>
          {label}
          {labelAction}
        </Legend>
        <Boxes>
          <DayPick label="日期" value={typed} onChange={change} {...state} />
          <ClockPick label="时间" value={typed} onChange={change} {...state} />
        </Boxes>
        {value && <Sentence>{spoken(value)}</Sentence>}
        {Object.values(typed).some(Boolean) && !disabled && (
          <TextButton type="button" onClick={() => change({ ...noDay, ...noClock })}>
            不填了
          </TextButton>
        )}
      </Group>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  )
}

const spoken = (value: string): string => `${localDateOf(new Date(value)).slice(0, 4)}年${dateTimeText(new Date(value))}`
