import { type RecusalGround, ScoreEntryDocument, StandAsideDocument } from '@culture/contract/desk-operations'
import { deskPanelWords as words } from '../../../../words/desk-award-panels.ts'
import { plainText } from '../../../signups/form/plain-text.ts'
import type { Desk } from '../../session/desk-door.ts'
import { refusalOf } from '../acts/act-outcome.ts'

export type Scored = { kind: 'DONE'; said: 'scored' | 'aside' } | { kind: 'REFUSED'; entryId: string; typed: string; message: string }

/** A score or a recusal of the member who is signed in. What is no number is refused by the API in its own words. */
export async function scoreOrStandAside(desk: Desk, form: FormData): Promise<Scored> {
  const [entryId, typed, ground] = [plainText(form.get('entryId')), plainText(form.get('points')), plainText(form.get('ground'))]
  const standing = Object.hasOwn(words.ground, ground)
  // -1 is refused like every number that is no score.
  const points = /^\d{1,3}$/.test(typed) ? Number(typed) : -1
  const message = standing
    ? refusalOf(await desk.ask(StandAsideDocument, { entryId, ground: ground as RecusalGround }), (data) => data.standAside)
    : refusalOf(await desk.ask(ScoreEntryDocument, { entryId, points }), (data) => data.scoreEntry)
  return message === null ? { kind: 'DONE', said: standing ? 'aside' : 'scored' } : { kind: 'REFUSED', entryId, typed, message }
}
