import { localDateOf, monthDayText } from '@culture/calendar'

/** The day that ends with this moment, as a date: terms end at midnight, which people count to the day before. */
export const lastDayText = (until: string): string => monthDayText(localDateOf(new Date(Date.parse(until) - 1)))
