/** A flat as the records know it: estate key, numbers without leading zeros, room as floor and two digits (502, 1803). */
export interface Household {
  estate: string
  building: string
  unit: string
  room: string
}
export type HouseholdField = keyof Household

/** One estate of the site settings. */
export interface EstatePlan {
  key: string
  name: string
  buildings: readonly string[]
  unitsPerBuilding: number
  floors: number
  roomsPerFloor: number
}

export type HouseholdReading =
  | { kind: 'HOUSEHOLD'; household: Household }
  /** `field` is the first part that does not exist on the plan; everything before it does. */
  | { kind: 'UNKNOWN'; field: HouseholdField }

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase()

const numerals = '零一二三四五六七八九'

/** 一 to 九十九, as door plates write them; null for anything else. */
function chineseNumber(text: string): number | null {
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text)
  if (!match || text === '') return null
  const [, tens = '', ten = '', ones = ''] = match
  if (!ten) return tens && ones ? null : numerals.indexOf(tens || ones)
  return (tens ? numerals.indexOf(tens) : 1) * 10 + (ones ? numerals.indexOf(ones) : 0)
}

/** The number in `3`, `03`, `3号楼`, `三单元`, `502室`; empty when there is none. */
function numberIn(text: string, suffix: RegExp): string {
  const bare = plain(text).replace(suffix, '')
  if (/^\d{1,6}$/.test(bare)) return String(Number(bare))
  const spoken = chineseNumber(bare)
  return spoken === null ? '' : String(spoken)
}

function estateNamed(text: string, estates: readonly EstatePlan[]): EstatePlan | undefined {
  const asked = plain(text)
  const short = asked.replace(/(小区|区)$/, '')
  return estates.find((estate) => [plain(estate.key), plain(estate.name)].some((name) => name === asked || name === short))
}

function roomExists(room: string, plan: EstatePlan): boolean {
  const [, floor, door] = /^(\d{1,2})(\d{2})$/.exec(room) ?? []
  if (!floor || !door) return false
  return Number(floor) >= 1 && Number(floor) <= plan.floors && Number(door) >= 1 && Number(door) <= plan.roomsPerFloor
}

/** Reads what a resident typed against the site's list of buildings. */
export function readHousehold(input: Household, estates: readonly EstatePlan[]): HouseholdReading {
  const plan = estateNamed(input.estate, estates)
  if (!plan) return { kind: 'UNKNOWN', field: 'estate' }
  const asked = numberIn(input.building, /(号楼|号院|栋|幢|座|楼|号|#)$/)
  const building = plan.buildings.find((name) => name === asked || plain(name) === plain(input.building))
  if (building === undefined) return { kind: 'UNKNOWN', field: 'building' }
  const unit = numberIn(input.unit, /(单元|门)$/)
  if (unit === '' || Number(unit) < 1 || Number(unit) > plan.unitsPerBuilding) return { kind: 'UNKNOWN', field: 'unit' }
  const room = numberIn(input.room, /(号房|房间|室|房|号)$/)
  if (!roomExists(room, plan)) return { kind: 'UNKNOWN', field: 'room' }
  return { kind: 'HOUSEHOLD', household: { estate: plan.key, building, unit, room } }
}

/** The text that is hashed; equal for every way of writing the same door. */
export const householdText = ({ estate, building, unit, room }: Household): string => [estate, building, unit, room].join('/')

/** `A小区3号楼1单元502室`; only for the sealed address of a home visit. */
export function householdAddress(household: Household, estates: readonly EstatePlan[]): string {
  const name = estates.find((estate) => estate.key === household.estate)?.name ?? household.estate
  return `${name}${household.building}号楼${household.unit}单元${household.room}室`
}
