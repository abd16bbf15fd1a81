import { describe, expect, it } from 'vitest'
import { activityRow, lectureSessionRow, signUpRow } from '../../tests/sample-rows'
import type { ActivityRow, SignUpRow } from '../export/rows.types'
import { checkEntry } from './check-entry'

const visit = { key: null, startsAt: '2027-01-30T01:00:00.000Z', endsAt: '2027-01-30T01:40:00.000Z', capacity: 2 }
const schedule = { year: 2027, offsetDays: 0, startTime: '09:00', endTime: '10:00' }
const picture = { url: '/a', width: 1, height: 1, alternativeText: null, updatedAt: '2027-01-01' }
const cover = { picture, alt: null, motif: null, palette: null, seed: null }

const draw: Partial<SignUpRow> = { allocation: '抽签', closesAt: '2027-01-26T02:00:00.000Z', drawAt: '2027-01-28T01:00:00.000Z' }

const sentences = (...asked: Parameters<typeof checkEntry>) =>
  checkEntry(...asked)
    .map(({ sentence }) => sentence)
    .join('')
const fields = (...asked: Parameters<typeof checkEntry>) => checkEntry(...asked).map(({ field }) => field)

describe('an activity can be published', () => {
  it('when it is whole', () => {
    expect(checkEntry('activity', activityRow())).toEqual([])
    expect(
      checkEntry('activity', activityRow({ signUp: signUpRow({ opensDaysBefore: 14, closesHoursBefore: 24, offlineReserve: 16 }) })),
    ).toEqual([])
    expect(checkEntry('activity', activityRow({ signUp: signUpRow({ mode: '上门预约', unit: '按家庭', slots: [visit] }) }))).toEqual([])
  })

  const faults: [Partial<ActivityRow>, RegExp][] = [
    [{ meetings: [] }, /请填写活动时间/],
    [{ meetings: [], festivalSchedule: schedule }, /先选好节日/],
    // 腊八 of lunar 2022 falls on 30 December 2022, and the next one in January 2024: 2023 has none.
    [
      { meetings: [], festival: { documentId: 'x', key: '腊八' }, festivalSchedule: { ...schedule, year: 2023 } },
      /腊八在2023年没有公历日子/,
    ],
    [{ meetings: [{ startsAt: '2027-01-30T03:00:00.000Z', endsAt: '2027-01-30T03:00:00.000Z' }] }, /结束要晚于开始/],
    [{ eventStatus: '取消', statusReason: ' ' }, /写明原因/],
    [{ eventStatus: '延期' }, /写明原因/],
    [{ expectedAttendance: 1000 }, /许可编号/],
    [{ cover }, /图片说明/],
  ]
  it.each(faults)('not with %j', (changes, sentence) => {
    expect(sentences('activity', activityRow(changes))).toMatch(sentence)
  })

  it('with a permit, a reason or a word on the picture', () => {
    const mended: Partial<ActivityRow>[] = [
      { expectedAttendance: 1000, permitNumber: '滦公许〔2027〕1号' },
      { expectedAttendance: 999 },
      { eventStatus: '取消', statusReason: '下雨' },
      { cover: { ...cover, alt: '一盏灯' } },
    ]
    for (const changes of mended) expect(checkEntry('activity', activityRow(changes))).toEqual([])
  })
})

describe('sign-up settings', () => {
  const faults: [Partial<SignUpRow>, RegExp][] = [
    [{ unit: null }, /名额怎么算/],
    [{ mode: '上门预约' }, /至少要填一个上门时段/],
    [{ mode: '上门预约', slots: [{ ...visit, endsAt: visit.startsAt }] }, /上门时段的结束/],
    [{ mode: '上门预约', slots: [visit], offlineReserve: 1 }, /不能给电话和窗口留名额/],
    [{ unit: '按组', offlineReserve: 1 }, /不能给电话和窗口留名额/],
    [{ online: false, phone: false, window: false, paper: false, proxy: false }, /至少要开放一种/],
    [{ opensAt: '2027-01-20T00:00:00.000Z', closesAt: '2027-01-20T00:00:00.000Z' }, /截止要晚于报名开始/],
    [{ opensAt: '2027-01-30T01:00:00.000Z' }, /活动开始以前开放/],
    [{ offlineReserve: 41 }, /不能多过总名额/],
    [{ ...draw, drawAt: draw.closesAt }, /晚于报名截止/],
    [{ ...draw, drawAt: '2027-01-28T01:00:00.001Z' }, /早两天/],
    [{ ...draw, drawAt: '2027-01-26T13:00:00.000Z' }, /早上八点到晚上九点/],
    [{ ...draw, closesAt: '2027-01-26T12:30:00.000Z', drawAt: null }, /早上八点到晚上九点/],
    [{ ...draw, closesAt: null }, /先定好什么时候截止/],
    [{ ...draw, capacity: null, unit: null }, /有多少名额/],
    [{ ...draw, offlineReserve: 1 }, /和网上一起抽/],
    [{ ...draw, unit: '按组' }, /不能抽签/],
    [{ ...draw, mode: '上门预约', slots: [visit] }, /不能抽签/],
  ]
  it.each(faults)('are refused with %j', (changes, sentence) => {
    expect(sentences('activity', activityRow({ signUp: signUpRow(changes) }))).toMatch(sentence)
  })

  it('may have lots drawn up to two days before the start, by default an hour after the close', () => {
    for (const changes of [draw, { ...draw, drawAt: null }])
      expect(checkEntry('activity', activityRow({ signUp: signUpRow(changes) }))).toEqual([])
  })

  it('are not looked at where nobody signs up', () => {
    expect(
      checkEntry('activity', activityRow({ signUp: signUpRow({ mode: '不用报名', unit: null, online: false, phone: false }) })),
    ).toEqual([])
  })
})

describe('what is wrong', () => {
  it('is said at its field', () => {
    expect(fields('activity', activityRow({ expectedAttendance: 1000, eventStatus: '取消', meetings: [] }))).toEqual([
      'meetings',
      'statusReason',
      'permitNumber',
    ])
    expect(fields('activity', activityRow({ signUp: signUpRow({ unit: null, offlineReserve: 41 }) }))).toEqual([
      'signUp.unit',
      'signUp.offlineReserve',
    ])
    expect(fields('activity', activityRow({ meetings: [], festivalSchedule: schedule }))).toEqual(['festival'])
    expect(fields('lecture-session', lectureSessionRow({ segments: [] }))).toEqual(['segments'])
  })
})

describe('other entries', () => {
  it('a lecture session needs a time and a segment; the rest needs nothing more than its required fields', () => {
    expect(checkEntry('lecture-session', lectureSessionRow())).toEqual([])
    expect(sentences('lecture-session', lectureSessionRow({ segments: [], meetings: [] }))).toMatch(/请填写活动时间.*至少写一个环节/)
    expect(checkEntry('page', {})).toEqual([])
  })
})
