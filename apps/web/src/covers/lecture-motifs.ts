import { bloom } from './figures.ts'
import type { Piece } from './piece.ts'
import { at, circle, fold, leaf, line, moon, path, rect, star, sym, teethRow } from './scissors.ts'

function books(): Piece[] {
  const win = rect(286, 72, 388, 320, 4)
  const wh = [0, 1, 2].map((i) => rect(304 + i * 120, 90, 112, 134) + rect(304 + i * 120, 236, 112, 138)).join('')
  const fl = bloom(480, 230, 84, 8)
  const book = (x: number, y: number, w: number, h: number) => ({
    s: rect(x, y, w, h, 4),
    h:
      line(`M${x + 22} ${y}v${h}M${x + w - 22} ${y}v${h}`, 5) +
      fold(x + w / 2, y + h / 2, 4, leaf(0, -2, h * 0.36, h * 0.13), 45) +
      moon(x + w / 2 - h, y + h / 2 + 4, h * 0.22, 0, 0.6) +
      moon(x + w / 2 + h, y + h / 2 + 4, h * 0.22, 0, 0.6),
  })
  const b1 = book(252, 498, 456, 62),
    b2 = book(298, 440, 380, 54),
    b3 = book(276, 388, 340, 48)
  return [
    { shape: win, holes: wh, tone: 'far2' },
    { shape: fl.shape, holes: fl.holes, tone: 'cut2' },
    { shape: b1.s + b3.s, holes: b1.h + b3.h },
    { shape: b2.s, holes: b2.h, tone: 'cut2' },
  ]
}

function table(): Piece[] {
  const b = bloom(480, 308, 106, 8)
  return [
    {
      shape: star(480, 308, 226, 60, 14),
      holes: line('M480 98A210 210 0 0 1 480 518A210 210 0 0 1 480 98', 4, 'stroke-dasharray="14 9"'),
      tone: 'cut',
    },
    { shape: fold(480, 308, 6, circle(0, -158, 42)), holes: fold(480, 308, 6, fold(0, -158, 6, leaf(0, -5, 25, 7))), tone: 'hi' },
    { shape: fold(480, 308, 6, rect(-5, -196, 4, 84) + rect(5, -196, 4, 84), 30), holes: '', tone: 'hi' },
    { shape: b.shape, holes: b.holes, tone: 'hi' },
  ]
}

function wrench(): Piece[] {
  const g = bloom(480, 306, 160, 12)
  return [
    { shape: star(480, 306, 200, 12, 44) + circle(480, 306, 206), holes: circle(480, 306, 172) },
    { shape: g.shape, holes: g.holes },
    {
      shape: at(
        480,
        306,
        path('M-30 -150C-92 -176 -96 -250 -58 -288V-220L0 -196L58 -220V-288C96 -250 92 -176 30 -150V196A30 30 0 0 1 -30 196Z'),
        42,
        0.98,
      ),
      holes: at(
        480,
        306,
        circle(0, 190, 12) + [0, 1, 2, 3].map((i) => fold(0, -90 + i * 66, 4, leaf(0, -2, 19, 7), 45)).join(''),
        42,
        0.98,
      ),
      tone: 'cut2',
    },
  ]
}

function call(): Piece[] {
  const set = path('M250 560C250 440 300 372 380 350H580C660 372 710 440 710 560Z') + rect(372, 306, 40, 60, 8) + rect(548, 306, 40, 60, 8)
  const dial = circle(480, 458, 84)
  const hand = path(
    'M214 262C240 168 380 132 480 132C580 132 720 168 746 262C752 300 736 316 706 316H650C624 316 612 300 606 270C560 246 400 246 354 270C348 300 336 316 310 316H254C224 316 208 300 214 262Z',
  )
  return [
    { shape: set, holes: dial + sym(moon(300, 496, 24, -60, 0.6) + moon(318, 530, 20, -60, 0.6)) + teethRow(400, 356, 160, 14, 12) },
    { shape: star(480, 458, 74, 30, -6), holes: fold(480, 458, 10, circle(0, -50, 10)) + star(480, 458, 14, 8, 9) },
    {
      shape: hand,
      holes:
        sym(fold(282, 270, 6, leaf(0, -6, 26, 7)) + moon(392, 196, 24, 160, 0.6)) +
        moon(480, 186, 26, 180, 0.6) +
        teethRow(400, 216, 160, 13, 14),
      tone: 'cut2',
    },
  ]
}

function vest(): Piece[] {
  const half = path('M480 250L420 118L352 138C352 220 320 262 286 276V560H480Z')
  const b = fold(398, 420, 6, leaf(0, -7, 44, 13))
  return [
    {
      shape: sym(fold(236, 150, 6, leaf(0, -4, 46, 9)) + fold(236, 150, 6, leaf(0, -4, 24, 8), 30) + fold(220, 360, 6, leaf(0, -3, 32, 7))),
      holes: '',
      tone: 'far2',
    },
    {
      shape: sym(half),
      holes:
        sym(
          b +
            rect(316, 508, 130, 9) +
            line('M338 296V480', 6, 'stroke-dasharray="16 9"') +
            moon(372, 178, 18, -60, 0.6) +
            teethRow(292, 540, 176, 16, 14),
        ) +
        line('M480 262V560', 6) +
        [0, 1, 2, 3].map((i) => circle(496, 310 + i * 58, 6)).join(''),
      tone: 'cut2',
    },
    {
      shape: path('M562 420c-20-44-76-30-70 14c4 34 44 56 70 78c26-22 66-44 70-78c6-44-50-58-70-14Z'),
      holes: fold(562, 452, 4, leaf(0, -3, 26, 9), 45),
      tone: 'hi',
    },
  ]
}

function stairs(): Piece[] {
  const st = path('M220 560V486H320V412H420V338H520V264H620V190H740V560Z')
  const pot = path('M276 392H364L352 486H288Z')
  return [
    {
      shape: st,
      holes:
        [0, 1, 2, 3, 4]
          .map((i) => teethRow(224 + i * 100, 494 - i * 74, 92, 8, 14) + fold(270 + i * 100, 536 - i * 74 + 6, 4, leaf(0, -2, 18, 6), 45))
          .join('') + [0, 1, 2].map((i) => fold(470 + i * 94, 470, 8, leaf(0, -7, 34, 9))).join(''),
    },
    {
      shape:
        pot +
        fold(320, 400, 3, '') +
        leaf(320, 396, 170, 36, 0) +
        leaf(318, 396, 140, 32, -42) +
        leaf(322, 396, 140, 32, 42) +
        leaf(316, 396, 100, 26, -78) +
        leaf(324, 396, 100, 26, 78),
      holes: line('M320 380V260', 4) + leaf(318, 396, 100, 7, -42) + leaf(322, 396, 100, 7, 42) + teethRow(284, 400, 72, 7, 12),
      tone: 'cut2',
    },
  ]
}

export const lectureMotifs = { books, table, wrench, call, vest, stairs } as const
