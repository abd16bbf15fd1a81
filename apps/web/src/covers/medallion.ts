import { circle, fold, leaf, moon, star } from './scissors.ts'

/** The number of folds is the number the festival is known by. */
export const festivalFolds = {
  SPRING_FESTIVAL: 12,
  LANTERN: 6,
  QINGMING: 4,
  DRAGON_BOAT: 5,
  QIXI: 7,
  MID_AUTUMN: 8,
  DOUBLE_NINTH: 9,
  NEW_YEARS_EVE: 12,
  LABA: 8,
  DRAGON_HEAD: 10,
  WINTER_SOLSTICE: 9,
} as const

/** A folded flower on a 120-grid: outline and holes as SVG text, to be masked and coloured by the caller. */
export function medallion(folds: number): { shape: string; holes: string } {
  const centre = 60
  const R = 52
  const w = (1.9 * R) / folds
  const petal = folds <= 5 ? leaf(0, -8, R - 6, R * 0.5) : leaf(0, -8, R - 6, Math.max(w, 11))
  return {
    shape:
      circle(centre, centre, R * 0.5) +
      fold(centre, centre, folds, petal) +
      fold(centre, centre, folds, leaf(0, -R * 0.42, R * 0.42, 7), 180 / folds),
    holes:
      fold(centre, centre, folds, leaf(0, -R * 0.4, R * 0.42, Math.min(w * 0.5, 8))) +
      fold(centre, centre, folds, moon(0, -R * 0.33, +Math.min(4 + 14 / folds, 7).toFixed(1), 0, 0.6), 180 / folds) +
      star(centre, centre, 5, folds, 6),
  }
}
