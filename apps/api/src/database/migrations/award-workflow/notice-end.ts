import type { Dialect } from './dialect.js'

/**
 * Where no calendar reaches, staff enter the last day of a notice with the number of the document that they counted by. Whoever writes:
 * a window of natural days is exactly as long as its policy, one of workdays never shorter.
 */
export const noticeEnd = ({ guard, plusDays }: Dialect): string[] => [
  `alter table award_notices add column end_document_no text
    constraint award_notices_by_hand check (end_document_no is null or (unit = 'WORKDAY' and trim(end_document_no) <> ''))`,
  ...guard({
    name: 'award_notices_whole',
    table: 'award_notices',
    on: 'insert',
    when: `new.ends_on < ${plusDays('new.starts_on', 'new.days - 1')}
      or (new.unit = 'NATURAL' and new.ends_on <> ${plusDays('new.starts_on', 'new.days - 1')})`,
    message: 'a notice is up for its whole window',
  }),
]
