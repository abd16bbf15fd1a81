import { ImageSource } from '../../content/index.js'
import type { PublicBoard } from '../board.js'
import { pictureNames } from './award-picture-sizes.js'
import { AwardPicture } from './picture.types.js'

export interface PicturesOf {
  awardId: string
  displayName: string
}

/** The pictures that may be seen, with words that name nobody who is masked. */
export const toPictures = (board: PublicBoard, siteUrl: string, { awardId, displayName }: PicturesOf): AwardPicture[] =>
  board.picturesOf(awardId).map(({ id, width, height, words }, index) => {
    const sources = pictureNames(id, width).map(({ path, ...rest }) =>
      Object.assign(new ImageSource(), { url: `${siteUrl}${path}`, ...rest }),
    )
    return Object.assign(new AwardPicture(), { id, width, height, alt: words ?? `${displayName}的照片${index + 1}`, sources })
  })
