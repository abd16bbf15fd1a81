import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { create } from 'tar'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readArchive, writeArchive } from './archive.ts'
import { markKeys } from './key-marks.ts'
import { BACKUP_FORMAT, type Manifest, readManifest } from './manifest.ts'
import { describeFiles } from './stage-files.ts'
import { isStoredPath } from './stored-data.ts'
import { environmentFor, makeFolder, put } from './testing/made-up-data.ts'

let folder = ''
beforeEach(() => {
  folder = makeFolder()
})
afterEach(() => rmSync(folder, { recursive: true }))

const paths = ['api.sqlite', 'uploads/uploads/a.jpg', 'pictures/b.webp']
const manifestOf = async (files = paths): Promise<Manifest> => ({
  format: BACKUP_FORMAT,
  madeAt: '2027-02-01T03:00:00.000Z',
  communityId: 'xingang-05',
  keys: markKeys(environmentFor(folder)),
  files: await describeFiles(join(folder, 'in'), files),
})
const fill = () => {
  for (const path of paths) put(join(folder, 'in'), path, `${path} `.repeat(500))
}
const pack = async (manifest: object, files = paths): Promise<string> => {
  put(join(folder, 'in'), 'manifest.json', JSON.stringify(manifest))
  const file = join(folder, 'a.tar.gz')
  await writeArchive(join(folder, 'in'), files, file)
  return file
}
const out = () => {
  const into = join(folder, 'out')
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into)
  return into
}
const read = (file: string) => readArchive(file, { accept: () => {}, into: out() })

describe('an archive', () => {
  beforeEach(fill)

  it('gives back every byte', async () => {
    const manifest = await manifestOf()
    expect(await read(await pack(manifest))).toEqual(manifest)
    for (const path of paths) expect(readFileSync(join(folder, 'out', path), 'utf8')).toBe(`${path} `.repeat(500))
  })

  it('with one byte changed anywhere is refused, or says the same', async () => {
    const manifest = await manifestOf()
    const whole = readFileSync(await pack(manifest))
    const file = join(folder, 'changed.tar.gz')
    const change = fc.record({ at: fc.nat({ max: whole.length - 1 }), by: fc.integer({ min: 1, max: 255 }) })
    let refused = 0
    await fc.assert(
      fc.asyncProperty(change, async ({ at, by }) => {
        const changed = Buffer.from(whole)
        changed[at] = ((changed[at] ?? 0) + by) % 256
        writeFileSync(file, changed)
        const outcome = await read(file).catch((error: Error) => error)
        if (outcome instanceof Error) {
          refused++
          expect(outcome.message).toMatch(/damaged|not a backup|newer version/)
        } else expect(outcome.files).toEqual(manifest.files)
      }),
      { numRuns: 150 },
    )
    expect(refused).toBeGreaterThan(100)
  })

  it('that ends early is refused, wherever it ends', async () => {
    const whole = readFileSync(await pack(await manifestOf()))
    const file = join(folder, 'short.tar.gz')
    for (let length = 0; length < whole.length - 8; length += Math.ceil(whole.length / 60)) {
      writeFileSync(file, whole.subarray(0, length))
      await expect(read(file), `${length} bytes`).rejects.toThrow(/damaged|not a backup/)
    }
  })

  it.each([
    ['lacks a file of its manifest', paths.slice(1)],
    ['holds a file that its manifest does not know', [...paths, 'pictures/extra.webp']],
    ['holds a file twice', [...paths, 'api.sqlite']],
  ])('that %s is refused', async (_, files) => {
    put(join(folder, 'in'), 'pictures/extra.webp', 'extra')
    await expect(read(await pack(await manifestOf(), files))).rejects.toThrow(/damaged \(/)
  })

  it('that would write outside its folder, or through a link, is refused before it does', async () => {
    const manifest = await manifestOf()
    const [first, ...others] = manifest.files
    for (const path of ['../escape', 'uploads/../../escape', '/tmp/escape', 'logs/api.log', '.env', 'uploads']) {
      const file = await pack({ ...manifest, files: [{ ...first, path }, ...others] })
      await expect(read(file), path).rejects.toThrow(/not a backup/)
    }
    rmSync(join(folder, 'in', 'pictures', 'b.webp'))
    symlinkSync('/etc/passwd', join(folder, 'in', 'pictures', 'b.webp'))
    await expect(read(await pack(manifest))).rejects.toThrow(/damaged \(pictures\/b\.webp\)/)
    expect(readdirSync(folder).sort()).toEqual(['a.tar.gz', 'in', 'out'])
  })

  it('of something else is not taken for a backup', async () => {
    await create({ gzip: true, cwd: join(folder, 'in'), file: join(folder, 'other.tar.gz') }, ['uploads'])
    writeFileSync(join(folder, 'notes.txt'), 'bread, milk')
    for (const name of ['other.tar.gz', 'notes.txt']) await expect(read(join(folder, name))).rejects.toThrow(/not a backup/)
  })

  it('of a newer format is told apart from a broken one', async () => {
    await expect(read(await pack({ ...(await manifestOf()), format: BACKUP_FORMAT + 1 }))).rejects.toThrow(/newer version/)
  })

  it('is not opened when its manifest is not accepted', async () => {
    const file = await pack(await manifestOf())
    const into = out()
    const accept = () => {
      throw new Error('other keys')
    }
    await expect(readArchive(file, { accept, into })).rejects.toThrow('other keys')
    expect(readdirSync(into)).toEqual([])
  })
})

describe('what a manifest may say', () => {
  it('nothing but what a backup writes', () => {
    fc.assert(fc.property(fc.json(), (text) => readManifest(text).kind !== 'MANIFEST'))
    expect(readManifest('{').kind).toBe('UNREADABLE')
  })

  it('no path that leads out of its folder', () => {
    const part = fc.constantFrom('..', '.', '', 'uploads', 'a b.jpg', '元宵', '...', '..a')
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const path = parts.join('/')
        if (isStoredPath(path)) expect(join('/data', path)).toBe(`/data/${path}`)
      }),
    )
    expect(['api.sqlite', 'cms.dump', 'uploads/a.jpg', 'x/y/..a'].filter(isStoredPath)).toHaveLength(4)
  })
})
