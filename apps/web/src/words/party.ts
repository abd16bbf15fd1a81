/** A party in words. */
export interface PartyCounts {
  adults: number
  teens14to17: number
  children7to13: number
  children0to6: number
  wheelchairs: number
}

// Word joiners, so that no line ends inside an age.
const range = (from: string, to: string) => `${from}–\u2060${to}\u2060岁`

const bands = [
  ['children0to6', range('0', '6')],
  ['children7to13', range('7', '13')],
  ['teens14to17', range('14', '17')],
] as const

/** 大人2位，孩子1位（7–13岁），其中1位坐轮椅 */
export function partyInWords(party: PartyCounts): string {
  const present = bands.filter(([band]) => party[band] > 0)
  const children = present.reduce((sum, [band]) => sum + party[band], 0)
  const ages = present.map(([band, ages]) => (present.length > 1 ? `${ages}${party[band]}位` : ages)).join('，')
  return [
    ...(party.adults > 0 ? [`大人${party.adults}位`] : []),
    ...(children > 0 ? [`孩子${children}位（${ages}）`] : []),
    ...(party.wheelchairs > 0 ? [`其中${party.wheelchairs}位坐轮椅`] : []),
  ].join('，')
}
