import type { PublicBoard } from '../board.js'
import { AwardPicture } from './picture.types.js'

/** The pictures that may be seen, with words that name nobody who is masked. */
export const toPictures = (board: PublicBoard, awardId: string, displayName: string): AwardPicture[] =>
  board
    .picturesOf(awardId)
    .map(({ id, width, height, words }, index) =>
      Object.assign(new AwardPicture(), { id, width, height, alt: words ?? `${displayName}的照片${index + 1}` }),
    )
