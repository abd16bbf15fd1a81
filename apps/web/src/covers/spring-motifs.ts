import { bird, birdHoles, bunny, lamp, sprig } from './figures.ts'
import type { Piece } from './piece.ts'
import { at, circle, fold, leaf, line, moon, path, poly, rect, sym, teethRow } from './scissors.ts'

function spring(): Piece[] {
  const fu =
    line('M404 232l22 18M380 270h62l-46 62M420 306v90M424 330l22 20', 17) +
    line('M470 232h104', 17) +
    line('M482 262h80v42h-80Z', 15) +
    line('M474 326h96v66h-96ZM522 326v66M474 359h96', 15)
  const strip = rect(226, 92, 84, 408, 3)
  const stripHoles =
    fold(268, 150, 6, leaf(0, -6, 26, 8)) +
    fold(268, 440, 6, leaf(0, -6, 26, 8)) +
    [0, 1, 2].map((i) => fold(268, 228 + i * 68, 4, leaf(0, -5, 28, 10), 45) + moon(268, 262 + i * 68, 16, 180, 0.6)).join('') +
    teethRow(230, 92, 76, 9, 12) +
    at(0, 592, teethRow(230, -92, 76, 9, -12))
  return [
    { shape: sym(strip), holes: sym(stripHoles), tone: 'cut2' },
    {
      shape: poly([
        [480, 84],
        [695.6, 312],
        [480, 540],
        [264.4, 312],
      ]),
      holes:
        line('M480 116L666 312L480 508L294 312Z', 6, 'stroke-dasharray="22 10"') +
        fu +
        moon(480, 170, 24, 180, 0.6) +
        moon(480, 452, 24, 0, 0.6) +
        moon(336, 312, 22, 90, 0.6) +
        moon(624, 312, 22, -90, 0.6),
    },
  ]
}

function lantern(): Piece[] {
  const a = lamp(248, 176, 0.46, 6),
    c = lamp(706, 150, 0.46, 6),
    b = lamp(450, 266, 1.06),
    r = bunny(716, 500, 0.8)
  return [
    { shape: a.shape + c.shape, holes: a.holes + c.holes, tone: 'cut2' },
    { shape: b.shape, holes: b.holes },
    { shape: r.shape, holes: r.holes, tone: 'cut2' },
  ]
}

function qingming(): Piece[] {
  const branches: [number, number][] = [
    [250, 330],
    [330, 210],
    [420, 130],
    [560, 120],
    [640, 220],
    [716, 300],
  ]
  const willow = branches
    .map(([x, length]) => {
      const sway = x < 480 ? -1 : 1
      const leaves = Array.from({ length: Math.floor(length / 34) }, (_, k) => {
        const bend = x + 9 * sway * Math.sin(((k + 0.6) / (length / 34)) * 3.14)
        return leaf(bend, 34 * k + 14, 44, 11, 150) + leaf(bend, 34 * k + 26, 44, 11, 210)
      }).join('')
      return line(`M${x} -10Q${x + 22 * sway} ${length / 2} ${x} ${length}`, 5) + leaves
    })
    .join('')
  const page = path('M480 396C430 356 330 344 236 366V548C330 528 430 538 480 574Z')
  const ph = line(
    'M268 404C330 392 400 400 448 428M268 444C330 432 400 440 448 468M268 484C330 472 400 480 448 508',
    9,
    'stroke-dasharray="26 9"',
  )
  return [
    { shape: willow, holes: '', tone: 'far2' },
    { shape: sym(page), holes: sym(ph) + line('M480 392V590', 6) },
    {
      shape: bird(372, 250, -14, 0.86) + bird(610, 196, 8, 0.7, -1),
      holes: birdHoles(372, 250, -14, 0.86) + birdHoles(610, 196, 8, 0.7, -1),
      tone: 'cut2',
    },
  ]
}

function zongzi(): Piece[] {
  const z = (x: number, y: number, s: number, rot: number) => ({
    shape: at(
      x,
      y,
      path(
        'M0 -150C26 -150 40 -130 56 -104L150 64C172 106 152 130 112 130H-112C-152 130 -172 106 -150 64L-56 -104C-40 -130 -26 -150 0 -150Z',
      ),
      rot,
      s,
    ),
    holes: at(
      x,
      y,
      line('M0 -150L-40 130M0 -150L64 130', 6) +
        line('M-96 -34C-30 -4 40 -4 96 -34M-122 12C-40 44 50 44 124 12', 9) +
        moon(-84, 84, 22, -30, 0.6) +
        moon(14, 88, 22, 0, 0.6) +
        moon(108, 88, 16, 20, 0.6) +
        moon(14, -64, 14, 180, 0.6),
      rot,
      s,
    ),
  })
  const a = z(360, 330, 0.98, -9),
    b = z(604, 372, 0.82, 10)
  const wave = (y: number, o: number) =>
    Array.from({ length: 9 }, (_, i) => line(`M${180 + o + i * 76} ${y}a38 38 0 0 1 76 0m-58 0a20 20 0 0 1 40 0`, 8)).join('')
  return [
    { shape: sprig(180, 560, -6, 1.5, 6) + at(960, 0, sprig(180, 560, -6, 1.5, 6), 0, 1, -1), holes: '', tone: 'far2' },
    {
      shape: line('M360 190C372 120 430 96 470 60M604 258C600 190 540 120 470 60', 6) + circle(470, 60, 13) + b.shape,
      holes: b.holes,
      tone: 'cut2',
    },
    { shape: a.shape, holes: a.holes },
    { shape: wave(540, 0) + wave(584, -38), holes: '', tone: 'cut' },
  ]
}

export const springMotifs = { spring, lantern, qingming, zongzi } as const
