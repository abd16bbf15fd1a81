import { firstOfMonthAfter, fullDateText, type LocalDate } from '@culture/calendar'

export interface MonthChoice {
  /** YYYY-MM */
  value: string
  label: string
}

/** The months that the filter offers: three back, this one, and eight ahead. */
export function monthChoices(today: LocalDate): MonthChoice[] {
  return Array.from({ length: 12 }, (_, i) => {
    const first = firstOfMonthAfter(today, i - 3)
    return { value: first.slice(0, 7), label: fullDateText(first).replace(/1日$/, '') }
  })
}
