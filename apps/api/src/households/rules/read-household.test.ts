import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EstatePlan, householdAddress, householdText, readHousehold } from './read-household.js'

const numbers = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1))
const estates: EstatePlan[] = [
  { key: 'A', name: 'A小区', buildings: numbers(18), unitsPerBuilding: 4, floors: 18, roomsPerFloor: 4 },
  { key: 'B', name: 'B小区', buildings: [...numbers(15), '16甲'], unitsPerBuilding: 3, floors: 6, roomsPerFloor: 2 },
]
const read = (estate: string, building: string, unit: string, room: string) => readHousehold({ estate, building, unit, room }, estates)
const door = { estate: 'A', building: '3', unit: '1', room: '502' }

describe('readHousehold', () => {
  it.each([
    ['A', '3', '1', '502'],
    ['a', '03', '01', '0502'],
    ['Ａ', '３', '１', '５０２'],
    ['A小区', '3号楼', '1单元', '502室'],
    ['a区', '3栋', '1门', '502号'],
    ['A 小区', '3 号楼', ' 1 单元', ' 502 室'],
    ['A', '三号楼', '一单元', '502房'],
    ['A', '3#', '1', '502号房'],
  ])('%s %s %s %s is one and the same door', (...parts) => {
    expect(read(...parts)).toEqual({ kind: 'HOUSEHOLD', household: door })
  })

  it.each([
    ['十八', '18'],
    ['十', '10'],
    ['18', '18'],
  ])('building %s is %s', (written, building) => {
    expect(read('A', `${written}号楼`, '1', '1803')).toEqual({ kind: 'HOUSEHOLD', household: { ...door, building, room: '1803' } })
  })

  it('knows a building whose name is not a number', () => {
    expect(read('B', '16甲', '1', '101')).toMatchObject({ kind: 'HOUSEHOLD', household: { building: '16甲' } })
  })

  it.each([
    ['C', '3', '1', '502', 'estate'],
    ['', '3', '1', '502', 'estate'],
    ['A', '19', '1', '502', 'building'],
    ['A', '0', '1', '502', 'building'],
    ['A', '二十一', '1', '502', 'building'],
    ['A', '3', '5', '502', 'unit'],
    ['A', '3', '0', '502', 'unit'],
    ['A', '3', '甲', '502', 'unit'],
    ['A', '3', '1', '1901', 'room'],
    ['A', '3', '1', '505', 'room'],
    ['A', '3', '1', '500', 'room'],
    ['A', '3', '1', '2', 'room'],
    ['A', '3', '1', '-502', 'room'],
    ['A', '3', '1', '', 'room'],
    ['B', '3', '1', '701', 'room'],
  ])('%s %s %s %s has no such %5$s', (estate, building, unit, room, field) => {
    expect(read(estate, building, unit, room)).toEqual({ kind: 'UNKNOWN', field })
  })

  it('finds every door on the plan, and none beyond it', () => {
    const part = (most: number) => fc.integer({ min: 0, max: most })
    fc.assert(
      fc.property(part(20), part(6), part(20), part(6), (building, unit, floor, room) => {
        const found = read('A', String(building), String(unit), `${floor}0${room}`)
        const exists = building >= 1 && building <= 18 && unit >= 1 && unit <= 4 && floor >= 1 && floor <= 18 && room >= 1 && room <= 4
        expect(found.kind).toBe(exists ? 'HOUSEHOLD' : 'UNKNOWN')
      }),
    )
  })

  it('never throws', () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 })
    fc.assert(
      fc.property(text, text, text, text, (...parts) => {
        expect(['HOUSEHOLD', 'UNKNOWN']).toContain(read(...parts).kind)
      }),
    )
  })
})

it('gives different doors different texts', () => {
  expect(householdText(door)).toBe('A/3/1/502')
  expect(householdText({ ...door, building: '31', unit: '5', room: '02' })).not.toBe(householdText(door))
})

it('writes an address for a home visit', () => expect(householdAddress(door, estates)).toBe('A小区3号楼1单元502室'))
