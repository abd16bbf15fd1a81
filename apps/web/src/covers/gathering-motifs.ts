import { bloom, sprig } from './figures.ts'
import type { Piece } from './piece.ts'
import { at, circle, fold, leaf, line, moon, path, poly, rect, star, sym, teethRow } from './scissors.ts'

function show(): Piece[] {
  const rib = Array.from({ length: 13 }, (_, i) =>
    at(
      480,
      470,
      poly([
        [-22, -120],
        [22, -120],
        [34, -338],
        [-34, -338],
      ]),
      -78 + 13 * i,
    ),
  ).join('')
  const rh =
    Array.from({ length: 13 }, (_, i) => at(480, 470, leaf(0, -190, 92, 12) + moon(0, -312, 20, 0, 0.6), -78 + 13 * i)).join('') +
    Array.from({ length: 12 }, (_, i) => at(480, 470, line('M0 -132V-350', 4), -71.5 + 13 * i)).join('')
  const clap = (x: number, y: number, rot: number) => ({
    s: at(x, y, rect(-32, -96, 64, 192, 12), rot),
    h: at(x, y, circle(-14, -74, 6) + circle(14, -74, 6) + line('M0 -46V80', 4) + teethRow(-28, 74, 56, 6, 14), rot),
  })
  const a = clap(420, 472, -16),
    b = clap(540, 472, 16)
  return [
    { shape: rib, holes: rh },
    { shape: a.s + b.s + line('M392 386C430 350 530 350 568 386', 8), holes: a.h + b.h, tone: 'cut2' },
    { shape: sprig(196, 566, 12, 1.1, 5) + at(960, 0, sprig(196, 566, 12, 1.1, 5), 0, 1, -1), holes: '', tone: 'far2' },
  ]
}

function door(): Piece[] {
  const roof = path('M480 92C420 150 330 176 214 178L226 214H734L746 178C630 176 540 150 480 92Z')
  const leafDoor = rect(322, 234, 150, 322)
  const lh =
    rect(344, 256, 106, 120) +
    circle(454, 448, 11) +
    line('M344 406H450M344 530H450', 5) +
    moon(397, 468, 30, 180, 0.6) +
    moon(397, 488, 30, 0, 0.6)
  const lattice = line('M344 296H450M344 336H450M379 256V376M415 256V376', 7)
  return [
    {
      shape: roof + sym(rect(262, 214, 40, 346)) + rect(240, 556, 480, 22),
      holes:
        sym(Array.from({ length: 8 }, (_, i) => line(`M${240 + i * 29} 182v26`, 5)).join('')) +
        moon(480, 150, 26, 180, 0.6) +
        sym(teethRow(264, 226, 36, 4, 12) + [0, 1, 2, 3].map((i) => fold(282, 290 + i * 68, 4, leaf(0, -3, 18, 6), 45)).join('')),
    },
    { shape: sym(leafDoor), holes: sym(lh) },
    { shape: sym(lattice), holes: '' },
    {
      shape: at(0, 0, sym(fold(397, 316, 8, leaf(0, -6, 40, 11)) + circle(397, 316, 15))),
      holes: sym(star(397, 316, 5, 8, 6)),
      tone: 'cut2',
    },
  ]
}

function phone(): Piece[] {
  const body = rect(356, 92, 248, 448, 34)
  const screen = rect(378, 138, 204, 344, 8)
  const da =
    line('M398 268H562', 22) +
    path('M468 178H494V270C494 340 450 402 396 432L382 412C436 380 468 330 468 262Z') +
    path('M490 280C502 340 536 384 580 410L564 434C516 404 486 360 474 300Z')
  const wav = line('M642 210C690 262 690 330 642 382M684 176C752 250 752 342 684 416', 13)
  return [
    { shape: `${wav}<g transform="translate(960 0) scale(-1 1)">${wav}</g>`, holes: '', tone: 'far2' },
    { shape: body, holes: screen + rect(444, 110, 72, 9, 4) + circle(480, 512, 14) },
    { shape: da, holes: '', tone: 'cut2' },
    {
      shape: fold(378, 520, 6, leaf(0, -8, 62, 18)) + circle(378, 520, 18),
      holes: star(378, 520, 6, 6, 7) + fold(378, 520, 6, leaf(0, -32, 26, 5)),
      tone: 'cut2',
    },
  ]
}

function objects(): Piece[] {
  const shelf = rect(196, 534, 568, 16)
  const clock = path('M392 534V236C392 168 432 116 492 116C552 116 592 168 592 236V534Z') + rect(376, 514, 232, 22)
  const ch = circle(492, 238, 74) + rect(432, 346, 120, 140, 4) + teethRow(418, 494, 148, 12, 14) + moon(492, 150, 22, 180, 0.7)
  const face = star(492, 238, 62, 24, -7)
  const fh = fold(492, 238, 12, rect(-2.5, -52, 5, 12)) + line('M492 238V198M492 238L520 254', 7, 'stroke-linecap="round"')
  const pend = line('M492 346V432', 6) + circle(492, 446, 26)
  const flask = path('M256 534V316C256 288 270 272 286 262V232H346V262C362 272 376 288 376 316V534Z') + rect(282, 204, 68, 30, 6)
  const flh =
    fold(316, 396, 8, leaf(0, -12, 46, 12)) +
    star(316, 396, 8, 8, 7) +
    teethRow(262, 302, 108, 9, 13) +
    at(0, 0, line('M260 486H372M260 506H372', 5))
  const mug = path('M618 534V416H736V534Z') + line('M734 440C790 432 790 512 734 506', 13) + rect(610, 404, 134, 15, 5)
  const mh = fold(677, 480, 5, leaf(0, -4, 36, 15)) + line('M618 432H736', 4)
  return [
    { shape: clock + shelf, holes: ch },
    { shape: face + pend, holes: fh + fold(492, 446, 6, leaf(0, -5, 15, 4)) },
    { shape: flask, holes: flh, tone: 'cut2' },
    { shape: mug, holes: mh },
    { shape: sprig(660, 404, -16, 0.9, 4), holes: '', tone: 'cut' },
  ]
}

function rosette(): Piece[] {
  const b = bloom(480, 258, 214, 12),
    c = bloom(480, 258, 116, 8)
  const rib = path('M404 396L336 590L392 566L430 604L474 420Z')
  return [
    { shape: sym(rib), holes: sym(line('M412 440L378 556', 6) + line('M438 446L416 560', 6)), tone: 'cut' },
    { shape: b.shape, holes: b.holes + circle(480, 258, 88), tone: 'cut2' },
    { shape: c.shape, holes: c.holes, tone: 'cut2' },
  ]
}

export const gatheringMotifs = { show, door, phone, objects, rosette } as const
