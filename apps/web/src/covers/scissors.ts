/** The scissors: each returns SVG text without colours, which come from the piece it is put in. */
export const n1 = (value: number) => +value.toFixed(1)

export const circle = (x: number, y: number, r: number) => `<circle cx="${n1(x)}" cy="${n1(y)}" r="${n1(r)}"/>`
export const ell = (x: number, y: number, a: number, b: number) => `<ellipse cx="${n1(x)}" cy="${n1(y)}" rx="${n1(a)}" ry="${n1(b)}"/>`
export const rect = (x: number, y: number, w: number, h: number, r = 0) =>
  `<rect x="${n1(x)}" y="${n1(y)}" width="${n1(w)}" height="${n1(h)}"${r ? ` rx="${r}"` : ''}/>`
export const path = (d: string) => `<path d="${d}"/>`
export const line = (d: string, width = 8, more = '') => `<path d="${d}" fill="none" stroke-width="${width}" ${more}/>`
export const poly = (points: readonly (readonly [number, number])[]) =>
  `<path d="M${points.map(([x, y]) => `${n1(x)} ${n1(y)}`).join('L')}Z"/>`

/** Places `inner` at a point, turned by degrees and scaled (`sx` negative mirrors). */
export const at = (x: number, y: number, inner: string, turn = 0, scale = 1, sx = scale) =>
  `<g transform="translate(${n1(x)} ${n1(y)})${turn ? ` rotate(${n1(turn)})` : ''}${scale !== 1 || sx !== 1 ? ` scale(${sx} ${scale})` : ''}">${inner}</g>`

/** Folded paper: the same cut `n` times around a centre. */
export const fold = (cx: number, cy: number, n: number, inner: string, offset = 0) =>
  Array.from({ length: n }, (_, i) => at(cx, cy, inner, offset + (360 / n) * i)).join('')

/** Paper folded once: a half and its mirror. */
export const sym = (inner: string, cx = 480) => `${inner}<g transform="translate(${cx * 2} 0) scale(-1 1)">${inner}</g>`

/** Moon cut (月牙纹): width 2r, belly t. */
export const moon = (x: number, y: number, r: number, turn = 0, t = 0.5) =>
  at(x, y, path(`M${-r} 0A${r} ${r} 0 0 1 ${r} 0A${n1(r * (1 + t))} ${n1(r * (1 + t))} 0 0 0 ${-r} 0Z`), turn)

/** Leaf or petal growing up from the origin. */
export const leaf = (x: number, y: number, l: number, w: number, turn = 0) =>
  at(
    x,
    y,
    path(
      `M0 0C${n1(w)} ${n1(-l * 0.3)} ${n1(w * 0.8)} ${n1(-l * 0.75)} 0 ${-l}C${n1(-w * 0.8)} ${n1(-l * 0.75)} ${n1(-w)} ${n1(-l * 0.3)} 0 0Z`,
    ),
    turn,
  )

/** Saw teeth (锯齿纹) on a ring, pointing out (h > 0) or in. */
export const star = (cx: number, cy: number, r: number, n: number, h: number) =>
  poly(
    Array.from({ length: n * 2 }, (_, i): [number, number] => {
      const angle = (Math.PI * i) / n
      const radius = i % 2 ? r : r + h
      return [cx + radius * Math.sin(angle), cy - radius * Math.cos(angle)]
    }),
  )

/** Saw teeth in a row, `w` wide. */
export const teethRow = (x: number, y: number, w: number, n: number, h: number) =>
  path(
    Array.from(
      { length: n },
      (_, i) => `M${n1(x + (w / n) * i + (w / n) * 0.12)} ${y}l${n1((w / n) * 0.38)} ${h}l${n1((w / n) * 0.38)} ${-h}Z`,
    ).join(''),
  )
