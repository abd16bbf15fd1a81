import { instantOf, timeText } from '@culture/calendar'
import type { ChangeEvent } from 'react'
import { styled } from 'styled-components'
import { themeColor as color } from '../theme-color'
import { Select } from './boxes'
import type { TypedClock, TypedDay } from './typed-moment'

const Named = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem;
  span {
    width: 100%;
    font-size: 1.2rem;
    color: ${color('neutral800')};
  }
`
type Choice = readonly [value: string, word: string]

const numbers = (first: number, last: number, step = 1) =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step)
const counted = (values: readonly number[], word: string): Choice[] => values.map((value) => [String(value), `${value}${word}`])
const months = counted(numbers(1, 12), '月')
const days = counted(numbers(1, 31), '日')
/** 上午9点, 晚上7点: nobody has to know that 19 is in the evening. */
const hours: Choice[] = numbers(0, 23).map((hour) => [
  String(hour),
  timeText(instantOf('2000-01-01', `${String(hour).padStart(2, '0')}:00`)).replace(':00', '点'),
])
const minutes: Choice[] = numbers(0, 55, 5).map((minute) => [String(minute), `${String(minute).padStart(2, '0')}分`])

/** From last year on, for what is told afterwards, to three years ahead. */
const years = (): Choice[] => {
  const now = new Date().getFullYear()
  return counted(numbers(now - 1, now + 3), '年')
}

export interface PickState {
  disabled?: boolean
  'aria-describedby'?: string
  'aria-invalid'?: boolean
}
interface PickProps extends PickState {
  label: string
  empty: string
  value: string
  choices: readonly Choice[]
  onChange(value: string): void
}

function Pick({ label, empty, value, choices, onChange, ...state }: PickProps) {
  const known = value === '' || choices.some(([one]) => one === value)
  return (
    <Select aria-label={label} value={value} onChange={({ target }: ChangeEvent<HTMLSelectElement>) => onChange(target.value)} {...state}>
      <option value="">{empty}</option>
      {!known && <option value={value}>{value + empty}</option>}
      {choices.map(([one, word]) => (
        <option key={one} value={one}>
          {word}
        </option>
      ))}
    </Select>
  )
}

interface Part<Typed> extends PickState {
  label: string
  value: Typed
  onChange(part: Partial<Typed>): void
}

/** The year of the next such month, where none is picked yet. */
const yearOf = ({ year }: TypedDay, month: string): string => {
  const now = new Date()
  return year || String(now.getFullYear() + (Number(month) < now.getMonth() + 1 ? 1 : 0))
}

export function DayPick({ label, value, onChange, ...state }: Part<TypedDay>) {
  const pickMonth = (month: string) => onChange({ month, year: month ? yearOf(value, month) : value.year })
  return (
    <Named>
      <span>{label}</span>
      <Pick label={`${label}：年`} empty="年" value={value.year} choices={years()} onChange={(year) => onChange({ year })} {...state} />
      <Pick label={`${label}：月`} empty="月" value={value.month} choices={months} onChange={pickMonth} {...state} />
      <Pick label={`${label}：日`} empty="日" value={value.day} choices={days} onChange={(day) => onChange({ day })} {...state} />
    </Named>
  )
}

export const ClockPick = (props: Part<TypedClock>) => (
  <Named>
    <span>{props.label}</span>
    <ClockBoxes {...props} />
  </Named>
)

/** Without a name above them, for where that stands already. */
export function ClockBoxes({ label, value, onChange, ...state }: Part<TypedClock>) {
  const minute = value.minute || (value.hour === '' ? '' : '0')
  return (
    <div>
      <Pick label={`${label}：几点`} empty="点" value={value.hour} choices={hours} onChange={(hour) => onChange({ hour })} {...state} />{' '}
      <Pick
        label={`${label}：几分`}
        empty="分"
        value={minute}
        choices={minutes}
        onChange={(picked) => onChange({ minute: picked })}
        {...state}
      />
    </div>
  )
}
