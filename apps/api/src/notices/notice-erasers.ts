/** A notice holds ids only; when it was sent or called is kept as long as a log. What the desk has not handled yet stays. */
export const noticeErasers = [
  {
    kind: 'NOTICE',
    keptDays: 180,
    statement: 'delete from notices where created_at <= :before and handled_at is not null returning id',
  },
] as const
