import { Field, Flex } from '@strapi/design-system'
import { useField, useForm } from '@strapi/strapi/admin'
import { type ReactNode, useId } from 'react'
import { Group, Legend, Sentence, TextButton } from './boxes'
import type { FieldProps } from './field.types'
import { SpanRow } from './span-row'
import type { Span } from './typed-span'

export interface SpanValue extends Span {
  id?: number
  __temp_key__?: string
}

interface SpanListProps<Value extends SpanValue> extends FieldProps {
  /** 第2次, 第2段 */
  titleOf(index: number): string
  add: string
  fresh: Value
  more?(row: { value: Value; name: string; disabled?: boolean }): ReactNode
}

/** Times one under another, in place of Strapi's folded rows, which show a moment as a machine writes it. */
export function SpanList<Value extends SpanValue>(props: SpanListProps<Value>) {
  const { name, label, hint, required, disabled, titleOf, add, fresh, more } = props
  const id = useId()
  const { value, error, onChange } = useField<Value[] | null | undefined>(name)
  const errors = useForm('SpanList', ({ errors }) => errors) as Record<string, unknown>
  const addRow = useForm('SpanList', (form) => form.addFieldRow)
  const removeRow = useForm('SpanList', (form) => form.removeFieldRow)
  const rows = value ?? []
  const whole = typeof error === 'string' ? error : undefined
  return (
    <Field.Root id={id} name={name} hint={hint} error={whole} required={required}>
      <Group>
        <Legend required={required}>{label}</Legend>
        <Flex direction="column" alignItems="stretch" gap={2}>
          {rows.map((row, index) => (
            <SpanRow
              key={row.__temp_key__ ?? row.id ?? index}
              title={titleOf(index)}
              value={row}
              onChange={(span) => onChange(`${name}.${index}`, { ...row, ...span } as never)}
              onRemove={() => removeRow(name, index)}
              error={missing(errors, `${name}.${index}`)}
              describedBy={`${id}-${whole ? 'error' : 'hint'}`}
              disabled={disabled}
            >
              {more?.({ value: row, name: `${name}.${index}`, disabled })}
            </SpanRow>
          ))}
          {rows.length === 0 && disabled && <Sentence>没有填。</Sentence>}
          {!disabled && (
            <TextButton
              type="button"
              onClick={() => addRow(name, fresh as never)}
              aria-describedby={rows.length === 0 ? `${id}-${whole ? 'error' : 'hint'}` : undefined}
            >
              {add}
            </TextButton>
          )}
        </Flex>
      </Group>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  )
}

/** What the form or the server found wrong with one row. */
function missing(errors: Record<string, unknown>, name: string): string | undefined {
  const found = name.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], errors)
  if (typeof found === 'string') return found
  return found ? '日期、几点开始、几点结束都要选。' : undefined
}
