import type { DeskPartyFragment } from '@culture/contract/desk-operations'
import { deskDoorWords as words } from '../../../words/desk-door.ts'

type Party = DeskPartyFragment['party']

/** 大2 小1: short enough for a row. */
export function partyShort({ adults, children0to6, children7to13, teens14to17 }: Party): string {
  const children = children0to6 + children7to13 + teens14to17
  return [...(adults > 0 ? [words.adults(adults)] : []), ...(children > 0 ? [words.children(children)] : [])].join(' ')
}
