import type { EntryAtDeskFragment } from '@culture/contract/desk-operations'
import { deskEntryWords as words } from '../../../../words/desk-award-entries.ts'

/** 张示一家庭, or a person's own name. */
export function entryName({ name, category }: Pick<EntryAtDeskFragment, 'name' | 'category'>): string {
  if (name === null) return words.erased
  return category === 'DEDICATED_WORKER' ? name : words.family(name)
}

/** The mean of a verdict with one decimal. */
export const meanOf = ({ points, votes }: { points: number; votes: number }): string => (votes === 0 ? '0' : (points / votes).toFixed(1))
