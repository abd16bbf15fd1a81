import { bird, birdHoles, bunny, cloud } from './figures.ts'
import type { Piece } from './piece.ts'
import { at, circle, ell, fold, leaf, line, moon, path, star, teethRow } from './scissors.ts'

function qixi(): Piece[] {
  const bridge = path('M200 520C300 380 660 380 760 520L720 520C640 430 320 430 240 520Z')
  const bh = Array.from({ length: 15 }, (_, i) => {
    const t = (i + 0.7) / 15.4,
      x = 220 + 520 * t,
      y = 520 - 95 * Math.sin(Math.PI * t) - 6
    return circle(x, y, 5)
  }).join('')
  return [
    { shape: at(480, 176, path('M-86 0A86 86 0 1 0 86 0A70 70 0 1 1 -86 0Z'), -18, 1.1), holes: '', tone: 'hi' },
    { shape: bridge + cloud(300, 566, 0.8) + cloud(680, 570, 0.8, -1), holes: bh },
    {
      shape: bird(356, 336, -16, 1.25) + bird(604, 336, 16, 1.25, -1),
      holes: birdHoles(356, 336, -16, 1.25) + birdHoles(604, 336, 16, 1.25, -1),
    },
    {
      shape:
        fold(480, 312, 5, leaf(0, 0, 44, 15)) +
        fold(250, 130, 4, leaf(0, 0, 26, 8)) +
        fold(722, 150, 4, leaf(0, 0, 26, 8)) +
        fold(620, 70, 4, leaf(0, 0, 18, 6)),
      holes: circle(480, 312, 7),
      tone: 'cut2',
    },
  ]
}

function midautumn(): Piece[] {
  const r = bunny(470, 372, 1.2, false)
  const blossoms: [number, number][] = [
    [588, 176],
    [664, 190],
    [548, 130],
    [628, 150],
    [700, 130],
    [736, 60],
    [610, 108],
  ]
  return [
    {
      shape: star(480, 300, 214, 48, 16),
      holes: line(`M480 108A192 192 0 0 1 480 492A192 192 0 0 1 480 108`, 5, 'stroke-dasharray="3 11" stroke-linecap="round"'),
      tone: 'hi',
    },
    {
      shape:
        line('M760 20C700 90 640 100 588 176M690 82C700 130 690 150 664 190M640 112C600 110 580 120 548 130', 9) +
        blossoms.map(([x, y], i) => leaf(x, y, 62, 20, 130 + i * 37) + leaf(x, y, 62, 20, 210 + i * 29)).join(''),
      holes: '',
      tone: 'cut2',
    },
    { shape: r.shape, holes: r.holes },
    { shape: cloud(330, 520, 1) + cloud(640, 540, 1, -1), holes: '' },
  ]
}

function ninth(): Piece[] {
  const mum = (x: number, y: number, R: number) => ({
    shape: fold(x, y, 18, leaf(0, -R * 0.2, R * 0.84, R * 0.13)) + fold(x, y, 18, leaf(0, -R * 0.2, R * 0.62, R * 0.13), 10),
    holes:
      fold(x, y, 18, leaf(0, -R * 0.62, R * 0.32, R * 0.04)) +
      fold(x, y, 9, leaf(0, -R * 0.22, R * 0.24, R * 0.06)) +
      star(x, y, R * 0.08, 9, R * 0.07),
  })
  const a = mum(356, 230, 196),
    b = mum(662, 170, 118)
  const pot =
    path('M452 408C452 360 520 340 580 340C640 340 708 360 708 408C708 470 664 520 640 540H520C496 520 452 470 452 408Z') +
    path('M460 420C410 412 404 376 372 356L392 344C432 356 440 380 470 384Z') +
    line('M704 384C764 372 770 462 690 478', 17) +
    ell(580, 338, 70, 16) +
    circle(580, 312, 17)
  const ph =
    fold(580, 436, 9, leaf(0, -14, 52, 12)) +
    star(580, 436, 8, 9, 7) +
    teethRow(510, 350, 140, 12, 12) +
    line('M516 524H644', 6) +
    moon(496, 436, 22, -82, 0.6) +
    moon(664, 436, 22, 82, 0.6)
  const cup = path('M260 470H388C388 516 364 542 346 548H302C284 542 260 516 260 470Z')
  return [
    { shape: b.shape + line('M662 250C668 300 660 320 640 350', 8) + leaf(666, 292, 70, 20, 70), holes: b.holes, tone: 'cut2' },
    { shape: a.shape + line('M356 300C350 380 330 440 250 560', 10) + leaf(344, 392, 96, 28, -64), holes: a.holes },
    { shape: pot + cup, holes: ph + teethRow(268, 478, 112, 9, 12) + moon(324, 518, 20, 0, 0.6) },
  ]
}

export const autumnMotifs = { qixi, midautumn, ninth } as const
