import { line, n1, path, rect } from './scissors.ts'

type Point = readonly [number, number]

/** A mountain ridge in quadratic curves; the far one carries the wall of 金山岭 and its three highest towers. */
export function ridge(random: () => number, y: number, height: number, withWall: boolean): string {
  const points = Array.from({ length: 14 }, (_, i): Point => [-40 + i * 82, y - height * (0.25 + 0.75 * random()) * (i % 2 ? 1 : 0.35)])
  const crest = curve(points)
  const land = path(`${crest}L1020 660L-60 660Z`)
  return withWall ? land + wall(crest) + towers(points, height) : land
}

function curve(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  let d = `M${first[0]} ${n1(first[1])}`
  rest.forEach(([x, y], i) => {
    const next = rest[i + 1]
    if (next) d += `Q${n1(x)} ${n1(y)} ${n1((x + next[0]) / 2)} ${n1((y + next[1]) / 2)}`
  })
  return d
}

function wall(crest: string): string {
  return line(crest, 9, 'stroke-dasharray="9 8" transform="translate(0 -9)"') + line(crest, 8, 'transform="translate(0 -3)"')
}

function towers(points: readonly Point[], height: number): string {
  const peaks = points.filter((_, i) => i % 2 === 1 && i < 13).sort((a, b) => a[1] - b[1])
  return peaks
    .slice(0, 3)
    .map(([x, peak]) => {
      const top = peak + height * 0.12
      const battlements = [-24, -10, 4, 18].map((offset) => rect(x + offset, top - 43, 8, 11)).join('')
      return rect(x - 21, top - 26, 42, 60) + rect(x - 26, top - 34, 52, 10) + battlements
    })
    .join('')
}
