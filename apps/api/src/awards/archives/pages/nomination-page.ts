import type { Sealer } from '../../../kernel/encryption.js'
import type { AwardConsentRow } from '../../records/award.entity.js'
import { seals } from '../../records/seal-nomination.js'
import { facts, heading, page, table, text } from '../archive-page.js'
import { consentWords, erased, hearingWords, momentWords, nominatorWords, stateWords } from '../archive-words.js'
import type { CycleRecord, EntryRecord } from '../read-cycle.js'

/** 001 张示一家庭 */
export const entryTitle = ({ number, name }: EntryRecord): string => `${number} ${name ?? '姓名已删除'}`

/** A nomination as it was made: who, whom, the deed. */
export function nominationPage(entry: EntryRecord, { staffName }: CycleRecord, sealer: Sealer): string {
  const { award, nomination } = entry
  const sealed = seals(sealer, award.id)
  const { name, phone, organisation } = sealed.contact.open(nomination?.contactSealed ?? null)
  const enteredBy = award.nominatorId === null ? null : staffName(award.nominatorId)
  return page(
    `推荐表 ${entryTitle(entry)}`,
    facts([
      ['被推荐', entry.name ?? erased],
      [award.subject === 'PERSON' ? '工作单位' : '住址', sealed.place.open(nomination?.placeSealed ?? null)],
      ['家里的电话', sealed.family.open(nomination?.familySealed ?? null)],
      ['怎么推荐的', nomination && nominatorWords[nomination.nominatorKind]],
      ['推荐人', name],
      ['推荐人电话', phone],
      ['推荐单位', organisation],
      // Of everybody else the record holds a keyed hash, which is nobody's name.
      ['由同事录入', enteredBy === award.nominatorId ? null : enteredBy],
      ['推荐时间', momentWords(nomination?.nominatedAt ?? null)],
      ['现在的状态', stateWords[award.state]],
      ['个人信息删除时间', momentWords(nomination?.erasedAt ?? null)],
    ]),
    heading('一句话'),
    text(award.summary ?? sealed.summary.open(nomination?.summarySealed ?? null) ?? erased),
    heading('事迹'),
    text(award.deed ?? sealed.deed.open(nomination?.deedSealed ?? null) ?? erased),
    ...(entry.hearings.length > 0
      ? [
          heading('听取家里的说明'),
          table(
            ['方式', '听取人', '时间'],
            entry.hearings.map((hearing) => heardRow(hearing, staffName)),
          ),
        ]
      : []),
  )
}

const heardRow = ({ way, heardBy, heardAt }: EntryRecord['hearings'][number], staffName: CycleRecord['staffName']) => [
  hearingWords[way] ?? way,
  staffName(heardBy),
  momentWords(heardAt),
]

function scopeWords({ purpose, scope }: Pick<AwardConsentRow, 'purpose' | 'scope'>): string {
  if (purpose !== 'NAME_ON_WEBSITE') return '同意'
  return scope === 'FULL_NAME' ? '显示全名' : '遮名'
}

/** Each consent apart, with the time from which and until which it was in force. */
export const consentPage = (entry: EntryRecord): string =>
  page(
    `同意书 ${entryTitle(entry)}`,
    facts([['同意时的隐私说明版本', entry.nomination?.consentVersion ?? null]]),
    table(
      ['事项', '范围', '同意的时间', '收回的时间'],
      entry.consents.map(({ purpose, scope, givenAt, withdrawnAt }) => [
        consentWords[purpose],
        scopeWords({ purpose, scope }),
        momentWords(givenAt),
        momentWords(withdrawnAt),
      ]),
    ),
    ...(entry.consents.length === 0 ? [text('家里还没有答复，或没有同意。')] : []),
  )
