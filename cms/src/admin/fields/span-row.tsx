import { fullDateText, localDateOf, timeRangeText, weekdayText } from '@culture/calendar'
import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { themeColor as color } from '../theme-color'
import { Boxes, Group, Legend, Sentence, TextButton, TickLine } from './boxes'
import { ClockPick, DayPick } from './picks'
import { sameMoment } from './typed-moment'
import { type Span, spanOf, type TypedSpan, typedSpan } from './typed-span'
import { useTyped } from './use-typed'

const Row = styled.div`
  padding: 1.6rem;
  border: 1px solid ${color('neutral200')};
  border-radius: 0.4rem;
  background: ${color('neutral100')};
`
const way = {
  read: typedSpan,
  write: (typed: TypedSpan): Span => spanOf(typed),
  same: (one: Span, other: Span) => sameMoment(one.startsAt, other.startsAt) && sameMoment(one.endsAt, other.endsAt),
}

interface SpanRowProps {
  title: string
  value: Span
  onChange(value: Required<Span>): void
  onRemove(): void
  error?: string
  /** The id of what is said beneath the whole list. */
  describedBy: string
  disabled?: boolean
  children?: ReactNode
}

/** One day with its hours, read back as a sentence, so that a wrong month or half of the day is seen. */
export function SpanRow({ title, value, onChange, onRemove, error, describedBy, disabled, children }: SpanRowProps) {
  const [typed, setTyped] = useTyped(value, way)
  const change = (part: Partial<TypedSpan>) => {
    const next = { ...typed, ...part }
    setTyped(next)
    onChange(spanOf(next))
  }
  const wrong = isBackwards(value) || Boolean(error)
  const state = { disabled, 'aria-describedby': describedBy, 'aria-invalid': wrong }
  const { day, from, to, lastDay } = typed
  return (
    <Row>
      <Group>
        <Legend>{title}</Legend>
        <Boxes>
          <DayPick label="日期" value={day} onChange={(part) => change({ day: { ...day, ...part } })} {...state} />
        </Boxes>
        <Boxes>
          <ClockPick label="开始" value={from} onChange={(part) => change({ from: { ...from, ...part } })} {...state} />
          {lastDay && (
            <DayPick label="结束日期" value={lastDay} onChange={(part) => change({ lastDay: { ...lastDay, ...part } })} {...state} />
          )}
          <ClockPick label="结束" value={to} onChange={(part) => change({ to: { ...to, ...part } })} {...state} />
          {children}
        </Boxes>
        <Sentence role="status" data-wrong={wrong}>
          {error ?? spoken(value)}
        </Sentence>
        {!disabled && (
          <Boxes>
            <TextButton type="button" onClick={onRemove} aria-label={`删掉${title}`}>
              删掉
            </TextButton>
            <TickLine>
              <input
                type="checkbox"
                checked={lastDay !== null}
                onChange={({ target }) => change({ lastDay: target.checked ? day : null })}
              />
              不在同一天结束
            </TickLine>
          </Boxes>
        )}
      </Group>
    </Row>
  )
}

const isBackwards = ({ startsAt, endsAt }: Span): boolean => Boolean(startsAt && endsAt && Date.parse(endsAt) <= Date.parse(startsAt))

function spoken(span: Span): string {
  if (!span.startsAt || !span.endsAt) return '日期、几点开始、几点结束都要选。'
  if (isBackwards(span)) return '结束要晚于开始。'
  const [start, end] = [new Date(span.startsAt), new Date(span.endsAt)]
  const day = localDateOf(start)
  return `${fullDateText(day)}（${weekdayText(day)}）${timeRangeText(start, end)}`
}
