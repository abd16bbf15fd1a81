import { at, circle, ell, fold, leaf, line, moon, path, rect, star, teethRow } from './scissors.ts'

/** Round flower (团花): shape and holes, n folds. */
export const bloom = (cx: number, cy: number, R: number, n: number) => ({
  shape:
    circle(cx, cy, R * 0.62) +
    fold(cx, cy, n, circle(0, -R * 0.66, (R * 2.05) / n)) +
    fold(cx, cy, n, leaf(0, -R * 0.5, R * 0.48, R * 0.13), 180 / n),
  holes:
    fold(cx, cy, n, leaf(0, -R * 0.44, R * 0.38, (R * 1.1) / n)) +
    fold(cx, cy, n, moon(0, -R * 0.34, (R * 0.8) / n + 2, 0, 0.6), 180 / n) +
    star(cx, cy, R * 0.15, n * 2, R * 0.1),
})

export const cloud = (x: number, y: number, scale: number, flip = 1) =>
  at(
    x,
    y,
    line(
      'M-150 0H70a34 34 0 1 0 -34 -34M20 0H120a22 22 0 1 0 -22 -22M-60 0a40 40 0 1 1 40 -40a22 22 0 1 1 -22 22',
      9,
      'stroke-linecap="round"',
    ),
    0,
    scale,
    scale * flip,
  )

/** A stalk with pairs of leaves. */
export const sprig = (x: number, y: number, turn: number, scale = 1, pairs = 4) =>
  at(
    x,
    y,
    line(`M0 0Q${12 * pairs} ${-14 * pairs} ${10 * pairs} ${-46 * pairs}`, 6) +
      Array.from(
        { length: pairs },
        (_, i) => leaf(3 + i * 11, -20 - i * 34, 54, 17, 62 - i * 6) + leaf(3 + i * 11, -34 - i * 34, 54, 17, -48),
      ).join(''),
    turn,
    scale,
  )

export const bird = (x: number, y: number, turn: number, scale: number, flip = 1) =>
  at(
    x,
    y,
    path('M-70 -6C-40 -34 6 -34 34 -12C44 -26 64 -24 70 -12L88 -4L70 2C60 26 10 34 -24 16L-96 44L-78 18L-118 20Z') +
      path('M-20 -14C-30 -60 -70 -80 -110 -84C-84 -64 -86 -36 -52 -8Z'),
    turn,
    scale,
    scale * flip,
  )

export const birdHoles = (x: number, y: number, turn: number, scale: number, flip = 1) =>
  at(
    x,
    y,
    circle(60, -9, 4) + moon(14, 0, 15, 20, 0.7) + moon(-14, 4, 15, 20, 0.7) + moon(-46, -34, 14, 40, 0.7) + line('M-72 22L-44 12', 4),
    turn,
    scale,
    scale * flip,
  )

/** The rabbit of the moon; on wheels it is a lantern that a child pulls. */
export const bunny = (x: number, y: number, scale: number, onWheels = true) => {
  const body = ell(0, 0, 92, 62) + circle(-92, -44, 40) + leaf(-98, -70, 92, 20, -6) + leaf(-80, -72, 88, 20, 20) + circle(90, -20, 22)
  const wheels = circle(-50, 70, 22) + circle(52, 70, 22) + rect(-50, 56, 102, 8)
  const hubs = circle(-50, 70, 9) + circle(52, 70, 9)
  const coat =
    fold(8, -2, 6, leaf(0, -8, 30, 9)) +
    moon(-56, 6, 17, -80, 0.7) +
    moon(68, 6, 17, 80, 0.7) +
    leaf(-97, -84, 56, 7, -6) +
    leaf(-77, -84, 52, 7, 20) +
    teethRow(-44, 38, 92, 7, 12)
  return {
    shape: at(x, y, body + (onWheels ? wheels : ''), 0, scale),
    holes: at(x, y, circle(-104, -50, 6) + (onWheels ? hubs : '') + coat, 0, scale),
  }
}

export const lamp = (x: number, y: number, scale: number, n = 8) => {
  const tassels = Array.from({ length: 7 }, (_, i) => rect(-39 + i * 12, 150, 6, 96 - Math.abs(3 - i) * 12)).join('')
  const flower = fold(0, 0, n, leaf(0, -34, 62, 20)) + fold(0, 0, n, moon(0, -66, 13, 180, 0.6), 180 / n) + star(0, 0, 13, n, 11)
  const teeth = teethRow(-84, -112, 168, 12, 15)
  const ribs = line('M-118 -86C-168 -40 -168 40 -118 86M118 -86C168 -40 168 40 118 86', 7)
  return {
    shape: at(
      x,
      y,
      line('M0 -420V-150', 6) + rect(-56, -160, 112, 26, 4) + ell(0, 0, 176, 142) + rect(-48, 132, 96, 24, 4) + tassels,
      0,
      scale,
    ),
    holes: at(x, y, ribs + flower + teeth + at(0, 0, teeth, 180) + teethRow(-50, -152, 100, 7, 10) + rect(-40, 141, 80, 6), 0, scale),
  }
}
