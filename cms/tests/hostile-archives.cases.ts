import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { copyFile, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { create } from 'tar'
import { describe, expect, it } from 'vitest'
import { type ArchiveFiles, type Changeable, contentIn, filesIn, withContent, withManifest } from './archive-editing'
import { here, importArchive, importFiles, pathOf, stateOf, there } from './moved-cms'

const whole = () => filesIn(there().archive)
const picturesIn = (files: ArchiveFiles) => [...files.keys()].filter((path) => path.startsWith('pictures/'))
const refused = (problem: object) => ({ kind: 'REFUSED', problem })

/** Imports what `change` makes of a good archive. */
async function importChanged(change: (files: ArchiveFiles) => ArchiveFiles | Promise<ArchiveFiles>): Promise<unknown> {
  const before = await stateOf(here())
  const outcome = await importFiles(await change(await whole()))
  expect(await stateOf(here())).toEqual(before)
  return outcome
}
const importChangedContent = (change: (content: Changeable) => unknown) => importChanged((files) => withContent(files, change))
const swapped = (files: ArchiveFiles, path: string, bytes: Buffer): ArchiveFiles => new Map([...files, [path, bytes]])
const first = (content: Changeable, type: string) => content.entries.find((entry: Changeable) => entry.type === type)

describe('an archive that is not as it was made', () => {
  it.each(['pictures', 'content.json'])('is refused when a bit of %s has changed', async (start) => {
    let damaged = ''
    const outcome = await importChanged((files) => {
      damaged = [...files.keys()].find((path) => path.startsWith(start)) ?? ''
      const bytes = Buffer.from(files.get(damaged) ?? '')
      bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1
      return swapped(files, damaged, bytes)
    })
    expect(outcome).toEqual(refused({ code: 'DAMAGED_FILE', path: damaged }))
  })

  it('is refused without one of its pictures, or without its manifest or content', async () => {
    const [path = ''] = picturesIn(await whole())
    const without = (gone: string) => (files: ArchiveFiles) => new Map([...files].filter(([name]) => name !== gone))
    expect(await importChanged(without(path))).toEqual(refused({ code: 'DAMAGED_FILE', path }))
    expect(await importChanged((files) => withManifest(without(path)(files)))).toEqual(refused({ code: 'DAMAGED_FILE', path }))
    for (const gone of ['manifest.json', 'content.json']) expect(await importChanged(without(gone))).toMatchObject({ kind: 'REFUSED' })
  })

  it('is refused when it ends early, is no archive, or is not there', async () => {
    const cut = pathOf('cut.tar.gz')
    await copyFile(there().archive, cut)
    truncateSync(cut, 5_000)
    writeFileSync(pathOf('note.tar.gz'), '你好')
    for (const name of ['cut.tar.gz', 'note.tar.gz']) expect(await importArchive(pathOf(name))).toEqual(refused({ code: 'NOT_AN_ARCHIVE' }))
    expect(await importArchive(pathOf('nowhere.tar.gz'))).toEqual(refused({ code: 'NO_FILE' }))
  })
})

describe('an archive that was made to do harm', () => {
  it.each(['pictures/../../../escaped.jpg', '../escaped.jpg', '/tmp/escaped.jpg', 'pictures/a/b.jpg', 'pictures/page.html', 'notes.txt'])(
    'is refused for a file at %s, which is written nowhere',
    async (path) => {
      const before = await stateOf(here())
      const archive = pathOf('strange.tar.gz')
      const folder = pathOf('strange')
      await mkdir(folder, { recursive: true })
      writeFileSync(join(folder, 'x'), 'x')
      await create(
        { file: archive, cwd: folder, gzip: true, preservePaths: true, onWriteEntry: (entry) => Object.assign(entry, { path }) },
        ['x'],
      )
      expect(await importArchive(archive)).toEqual(refused({ code: 'STRANGE_FILE', path }))
      expect(await stateOf(here())).toEqual(before)
    },
  )

  it('is refused for a link, and for a file that comes twice', async () => {
    const folder = pathOf('linked')
    await mkdir(join(folder, 'pictures'), { recursive: true })
    await symlink('/etc/passwd', join(folder, 'pictures', 'a.jpg'))
    await create({ file: pathOf('linked.tar.gz'), cwd: folder, gzip: true }, ['pictures/a.jpg'])
    expect(await importArchive(pathOf('linked.tar.gz'))).toEqual(refused({ code: 'STRANGE_FILE', path: 'pictures/a.jpg' }))
    const files = await whole()
    const twice = await importFiles(files, [...files.keys(), 'content.json'])
    expect(twice).toEqual(refused({ code: 'STRANGE_FILE', path: 'content.json' }))
  })

  it('is refused when it blows up, before the disk is full', async () => {
    const bomb = await importChanged((files) => swapped(files, 'content.json', Buffer.alloc(130 * 1024 * 1024)))
    expect(bomb).toEqual(refused({ code: 'TOO_LARGE' }))
  })

  it.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'NOT_A_PICTURE'],
    [
      'a drawing with scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'),
      'NOT_A_PICTURE',
    ],
  ])('is refused for %s in place of a picture, however right its checksum is', async (_what, bytes, code) => {
    const outcome = await importChanged((files) => withManifest(swapped(files, picturesIn(files)[0] ?? '', bytes)))
    expect(outcome).toMatchObject(refused({ code }))
  })

  it('is refused for a picture that tells where it was taken', async () => {
    const exif = { IFD0: { Make: 'CANARY' } }
    const telling = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .jpeg()
      .withExif(exif)
      .toBuffer()
    const outcome = await importChanged((files) => withManifest(swapped(files, picturesIn(files)[0] ?? '', telling)))
    expect(outcome).toMatchObject(refused({ code: 'TELLING_PICTURE' }))
  })
})

describe('content that an export could not have written', () => {
  const wrong: [what: string, change: (content: Changeable) => unknown, problem: object][] = [
    ['a field of Strapi’s own', (content) => Object.assign(first(content, 'page').published, { createdBy: 1 }), { code: 'BROKEN_CONTENT' }],
    [
      'who may write for a team',
      (content) => Object.assign(first(content, 'team').draft, { editors: 'a@b.cn' }),
      { code: 'BROKEN_CONTENT' },
    ],
    [
      'a field of another type',
      (content) => Object.assign(first(content, 'page').published, { title: { $ne: '' } }),
      { code: 'BROKEN_CONTENT' },
    ],
    ['a link to nowhere', (content) => Object.assign(first(content, 'activity').draft, { venue: 'nowhere' }), { code: 'BROKEN_CONTENT' }],
    ['a type that does not exist', (content) => Object.assign(first(content, 'page'), { type: 'admin-user' }), { code: 'BROKEN_CONTENT' }],
    ['an entry twice', (content) => content.entries.push(content.entries[0]), { code: 'BROKEN_CONTENT', where: 'id' }],
    [
      'a story for the hall',
      (content) => Object.assign(first(content, 'family-story').draft, { consentScope: '只在讲堂里讲' }),
      { code: 'BROKEN_CONTENT' },
    ],
    ['a picture with a path for a name', (content) => Object.assign(content.pictures[0], { hash: '../../x' }), { code: 'BROKEN_CONTENT' }],
    ['a picture that ends like a page', (content) => Object.assign(content.pictures[0], { ext: '.html' }), { code: 'BROKEN_CONTENT' }],
    ['a newer form', (content) => Object.assign(content, { format: 2 }), { code: 'NEWER_FORMAT' }],
    [
      'another community',
      (content) => Object.assign(content, { communityId: 'elsewhere' }),
      { code: 'OTHER_COMMUNITY', theirs: 'elsewhere' },
    ],
  ]
  it.each(wrong)('is refused for %s', async (_what, change, problem) => {
    expect(await importChangedContent(change)).toMatchObject(refused(problem))
  })
})

describe('an import that fails in its middle', () => {
  it('leaves nothing: no entry, no picture, no message', async () => {
    const outcome = await importChangedContent((content) => {
      const last = content.entries.findLast((entry: Changeable) => entry.type === 'activity' && entry.published)
      Object.assign(last.published, { title: '没有时间的活动', meetings: [], festivalSchedule: null, signUp: null })
    })
    expect(outcome).toEqual(refused({ code: 'ENTRY_REFUSED', title: '没有时间的活动', reason: '请填写活动时间。' }))
    expect(contentIn(await whole()).pictures.length).toBeGreaterThan(0)
    expect(readFileSync(there().archive).length).toBeGreaterThan(0)
  })

  it('says which address is taken twice', async () => {
    const outcome = await importChangedContent((content) => {
      for (const page of content.entries.filter((entry: Changeable) => entry.type === 'page'))
        for (const version of [page.published, page.draft]) Object.assign(version ?? {}, { slug: 'same-address' })
    })
    expect(outcome).toMatchObject(refused({ code: 'ADDRESS_TAKEN', address: 'same-address' }))
  })
})
