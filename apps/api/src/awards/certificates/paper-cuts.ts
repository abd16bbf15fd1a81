type Pen = PDFKit.PDFDocument

/** Cinnabar and gold on warm paper, as the site has them; `pale` is the far ridge. */
export const inks = {
  paper: '#fffdf8',
  cinnabar: '#a02916',
  deep: '#8f2112',
  gold: '#b0863c',
  pale: '#f6eedf',
  ink: '#231d17',
  soft: '#50463b',
} as const

const TURN = 360

/** Folded paper: the same cut `times` around a point. */
function fold(pen: Pen, [x, y]: readonly [number, number], times: number, cut: () => void, offset = 0): void {
  for (let at = 0; at < times; at++) {
    pen.save().translate(x, y)
    pen.rotate(offset + (TURN / times) * at)
    cut()
    pen.restore()
  }
}

/** A leaf growing up from the origin. */
const leaf = (pen: Pen, from: number, length: number, width: number): void => {
  const [near, tip] = [-from, -from - length]
  pen.path(
    `M0 ${near}C${width} ${near - length * 0.3} ${width * 0.8} ${near - length * 0.75} 0 ${tip}C${-width * 0.8} ${near - length * 0.75} ${-width} ${near - length * 0.3} 0 ${near}Z`,
  )
}

/** 月牙纹: a cut like a new moon, `width` from horn to horn. */
const moon = (pen: Pen, y: number, width: number): void => {
  const r = width / 2
  pen.path(`M${-r} ${y}A${r} ${r} 0 0 1 ${r} ${y}A${r * 1.6} ${r * 1.6} 0 0 0 ${-r} ${y}Z`)
}

/** 团花: a round flower of eight folds, cut out of one piece. */
export function roundFlower(pen: Pen, centre: readonly [number, number], radius: number): void {
  const R = radius
  pen.circle(...centre, R * 0.62).fill(inks.cinnabar)
  fold(pen, centre, 8, () => pen.circle(0, -R * 0.66, R * 0.26).fill(inks.cinnabar))
  fold(
    pen,
    centre,
    8,
    () => {
      leaf(pen, R * 0.5, R * 0.5, R * 0.12)
      pen.fill(inks.cinnabar)
    },
    TURN / 16,
  )
  fold(pen, centre, 8, () => {
    leaf(pen, R * 0.42, R * 0.38, R * 0.13)
    pen.fill(inks.paper)
  })
  fold(
    pen,
    centre,
    8,
    () => {
      moon(pen, -R * 0.34, R * 0.19)
      pen.fill(inks.paper)
    },
    TURN / 16,
  )
  fold(pen, centre, 8, () => {
    leaf(pen, R * 0.06, R * 0.22, R * 0.06)
    pen.fill(inks.paper)
  })
}

/** 锯齿纹: a row of saw teeth along a line, and a moon over every other one. */
export function teeth(pen: Pen, length: number, count: number, height: number): void {
  const step = length / count
  const row = Array.from({ length: count }, (_, at) => `M${step * at} 0l${step / 2} ${height}l${step / 2} ${-height}Z`)
  pen.path(row.join('')).fill(inks.cinnabar)
}

/** The ridge of 金山岭 with its wall and towers, far away. */
export function ridge(pen: Pen, [x, y]: readonly [number, number], width: number): void {
  const peaks = [0.3, 0.75, 0.42, 1, 0.5, 0.82, 0.36, 0.7, 0.3]
  const height = 92
  const step = width / (peaks.length - 1)
  const points = peaks.map((peak, at): [number, number] => [x + step * at, y - height * peak])
  const middle = (at: number): string => {
    const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = [points[at], points[at + 1]]
    return `${(ax + bx) / 2} ${(ay + by) / 2}`
  }
  const crest = points.slice(1, -1).map(([px, py], at) => `Q${px} ${py} ${middle(at + 1)}`)
  const [[sx, sy] = [x, y]] = points
  const line = `M${sx} ${sy}L${middle(0)}${crest.join('')}L${x + width} ${points.at(-1)?.[1] ?? y}`
  pen.path(`${line}L${x + width} ${y}L${x} ${y}Z`).fill(inks.pale)
  pen.save().translate(0, -3)
  pen.path(line).lineWidth(4).dash(4, { space: 3.4 }).stroke(inks.pale)
  pen.undash().restore()
  for (const at of [1, 3, 5]) {
    const [tx = 0, peak = 0] = points[at] ?? []
    const top = peak + height * 0.14
    pen
      .rect(tx - 9, top - 12, 18, 30)
      .rect(tx - 11, top - 15, 22, 5)
      .fill(inks.pale)
  }
}
