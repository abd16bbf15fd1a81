import type { Desk } from '../session/desk-door.ts'

const kinds = ['AWARDS_HANDLE', 'AWARDS_CHECK', 'AWARDS_SCORE', 'AWARDS_DECIDE'] as const

/** Whether a member of staff has anything to do with commendations. */
export const mayAward = (desk: Pick<Desk, 'may'>): boolean => kinds.some((each) => desk.may(each))
