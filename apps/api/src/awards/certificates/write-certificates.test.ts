import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readPdf, scanPdf } from '../../testing/read-pdf.js'
import { certificateText, textsOf } from './certificate-text.js'
import type { ConferredAward } from './conferred-awards.js'
import { faces } from './faces.js'
import { missingCharacters } from './missing-characters.js'
import { writeCertificates } from './write-certificates.js'

const ADDRESS = 'https://culture.example.cn/certificates/WM-2026-0007'
const award: ConferredAward & { name: string } = {
  ...{ id: 'a', subject: 'FAMILY', name: '李示二家庭', title: '文明家庭', category: 'CIVILIZED_FAMILY', level: 'COMMUNITY', cycle: '2026' },
  ...{ awardingBody: '05鑫港社区（演示）', documentNo: '演示〔2026〕1号', certificateNo: 'WM-2026-0007', awardedOn: '2026-05-16' },
  ...{ validUntil: '2029-05-16', state: 'AWARDED', deed: null },
}
const write = (...given: (ConferredAward & { name: string })[]) =>
  writeCertificates(
    given.map((each) => certificateText(each, ADDRESS)),
    '荣誉证书',
  )
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('a certificate', () => {
  it('can be read, copied and heard: A4 lying, Chinese, tagged in the order of reading', async () => {
    const { title, language, pages } = await readPdf(await write(award))
    expect({ title, language }).toEqual({ title: '荣誉证书', language: 'zh-CN' })
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatchObject({ width: 841.89, height: 595.28 })
    expect(pages[0]?.text).toBe(
      [
        ...['荣誉证书', '李示二家庭：', '在2026年度评选中，被授予', '文明家庭', '荣誉称号。特颁此证，以资鼓励。', '扫码核对真伪'],
        ...['证书编号：WM-2026-0007', '文号：演示〔2026〕1号', '级别：社区级', '有效期至：2029年5月16日'],
        ...['05鑫港社区（演示）', '2026年5月16日'],
      ].join(''),
    )
    expect(pages[0]?.roles.filter((role) => role !== 'P')).toEqual(['Root', 'Document', 'Sect', 'H1', 'Figure'])
  })

  it('leads to the page where it is checked', async () => {
    expect(await scanPdf(await write(award))).toBe(ADDRESS)
  })

  it('is the same file every time, and another one for another honour', async () => {
    const [once, again, other] = [await write(award), await write(award), await write({ ...award, name: '王示三家庭' })]
    expect(digest(again)).toBe(digest(once))
    expect(digest(other)).not.toBe(digest(once))
  })

  it('carries only the characters it uses', async () => {
    const bytes = await write(award)
    expect(bytes.length).toBeLessThan(60_000)
    const names = Buffer.from(bytes)
      .toString('latin1')
      .match(/\/BaseFont \/\w+\+NotoSerifSC-\w+/g)
    expect(new Set(names).size).toBe(2)
  })

  it.each([
    ['beyond the first plane of Unicode', '欧阳𬳵𫖯家庭'],
    ['with a dot', '阿依古丽·买买提家庭'],
    ['of four characters of the second block', '㛃䶮䴖㸌家庭'],
  ])('writes a name %s', async (_, name) => {
    const text = certificateText({ ...award, name }, ADDRESS)
    expect(missingCharacters(textsOf(text), Object.values(faces()))).toEqual([])
    const { pages } = await readPdf(await writeCertificates([text], '荣誉证书'))
    expect(pages[0]?.text).toContain(`${name}：`)
  })

  it('names each character that the font lacks, and each once', () => {
    const text = certificateText({ ...award, name: '张𰻞示𰻞家庭', title: '文明🏅家庭', documentNo: '演\u{e0100}' }, ADDRESS)
    expect(missingCharacters(textsOf(text), Object.values(faces()))).toEqual([
      { character: '𰻞', codePoint: 'U+30EDE' },
      { character: '🏅', codePoint: 'U+1F3C5' },
      { character: '\u{e0100}', codePoint: 'U+E0100' },
    ])
  })

  it('says what a person is honoured for, and is silent about an end that there is not', async () => {
    const { pages } = await readPdf(await write({ ...award, subject: 'PERSON', name: '王示三', title: '爱岗敬业身边人', validUntil: null }))
    const text = pages[0]?.text ?? ''
    expect(text).toContain('王示三同志：')
    expect(text).not.toContain('有效期')
  })

  it('sets long words smaller and leaves nothing out', async () => {
    const long = {
      name: `${'阿卜杜热合曼·买买提明·艾合麦提江'.repeat(2)}家庭`,
      awardingBody: '某某省某某市某某区某某街道办事处精神文明建设指导委员会办公室',
      title: '热心公益乐于助人尊老爱幼邻里和睦模范家庭标兵',
    }
    const { pages } = await readPdf(await write({ ...award, ...long }))
    const text = pages[0]?.text ?? ''
    for (const words of Object.values(long)) expect(text).toContain(words)
    expect(pages).toHaveLength(1)
  })

  it('comes for a whole cycle in one file, a page for each', async () => {
    const { pages } = await readPdf(await write(award, { ...award, name: '王示三家庭' }, { ...award, name: '赵示四家庭' }))
    expect(pages.map(({ text }) => text.slice(4, 10))).toEqual(['李示二家庭：', '王示三家庭：', '赵示四家庭：'])
  })
})
