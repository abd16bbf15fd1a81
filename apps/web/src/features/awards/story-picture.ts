import type { AwardCategory, HonoursQuery } from '@culture/contract/operations'
import { to } from '../../addresses.ts'
import type { Motif } from '../../covers/cover.ts'

const motifOf: Readonly<Record<AwardCategory, { motif: Motif; seed: number; alt: string }>> = {
  CIVILIZED_FAMILY: { motif: 'table', seed: 3, alt: '剪纸：六只碗围着一张圆桌' },
  SCHOLARLY_FAMILY: { motif: 'books', seed: 6, alt: '剪纸：窗下的书' },
  DEDICATED_WORKER: { motif: 'wrench', seed: 2, alt: '剪纸：扳手与齿轮花' },
  BEAUTIFUL_FAMILY: { motif: 'rosette', seed: 5, alt: '剪纸：大红花' },
}

type Picture = HonoursQuery['awards']['nodes'][number]['pictures'][number]

/** The family's own pictures, as far as it agreed, for the photo part of a cover; the last source is the one that every browser shows. */
export const honourPhotos = (pictures: readonly Picture[]) =>
  pictures.map(({ sources, ...picture }) => {
    const url = sources.at(-1)?.url ?? ''
    return { ...picture, url, nightUrl: url, sources }
  })

/** A paper-cut for a story: no photograph stands in for people. */
export function storyPicture(category: AwardCategory) {
  const { motif, seed, alt } = motifOf[category]
  const name = `${motif}-other-${seed}`
  return { url: to(`/covers/${name}.svg`), nightUrl: to(`/covers/${name}-night.svg`), alt, width: 960, height: 640 }
}
