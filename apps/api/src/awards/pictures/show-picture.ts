import type { Sealer } from '../../kernel/encryption.js'
import { type Named, showWords } from '../honours/show-award.js'
import { pictureWordsBinding } from '../records/seal-nomination.js'
import type { PictureRow } from './pictures.repository.js'

/** A picture that may be seen, with what it shows, in words that name nobody who is masked. */
export interface ShownPicture {
  id: string
  awardId: string
  width: number
  height: number
  words: string | null
}

export const wordsOf = ({ id, wordsSealed }: PictureRow, sealer: Sealer): string | null =>
  wordsSealed === null ? null : sealer.open(wordsSealed, pictureWordsBinding(id))

/** `face` is who is honoured; without one, the words are kept back. */
export function showPicture(row: PictureRow, face: Omit<Named, 'summary' | 'deed'> | undefined, sealer: Sealer): ShownPicture {
  const { id, awardId, width, height } = row
  const words = face ? showWords({ ...face, summary: wordsOf(row, sealer), deed: null }, sealer).summary : null
  return { id, awardId, width, height, words }
}
