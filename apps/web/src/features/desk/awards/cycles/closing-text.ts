import { addDays, dateTimeText, fullDateText, localDateOf, localTimeOf } from '@culture/calendar'

/** Until when, as offices write it: midnight is 24:00 of the day that ends, not 0:00 of the one that begins. */
export function closingText(instant: string): string {
  const at = new Date(instant)
  return localTimeOf(at) === '00:00' ? `${fullDateText(addDays(localDateOf(at), -1))} 24:00` : dateTimeText(at)
}
