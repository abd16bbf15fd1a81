import { execFileSync, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type ArchiveFile, type WrittenFile, zipStream } from './zip-stream.js'

const AT = new Date('2027-02-14T17:30:00.000Z')

const zipped = async (files: readonly ArchiveFile[]): Promise<{ zip: Buffer; written: readonly WrittenFile[] }> => {
  const pieces: Uint8Array[] = []
  let seen: readonly WrittenFile[] = []
  const all = async function* (written: readonly WrittenFile[]) {
    seen = written
    yield* files
  }
  for await (const piece of zipStream(all, AT)) pieces.push(piece)
  return { zip: Buffer.concat(pieces), written: seen }
}

describe('a zip in pieces', () => {
  const picture = randomBytes(70_000)
  const files: ArchiveFile[] = [
    { path: '02 推荐/001 𠮷示·一家庭/推荐表.html', content: ['<p>', '事迹', '</p>'] },
    { path: '02 推荐/001 𠮷示·一家庭/照片1.webp', content: [picture.subarray(0, 40_000), picture.subarray(40_000)] },
    { path: '空.txt', content: [] },
  ]

  it('holds what went in, under Chinese names', async () => {
    const { zip, written } = await zipped(files)
    const out = unzipSync(zip)
    expect(Object.keys(out)).toEqual(files.map(({ path }) => path))
    expect(Buffer.from(out['02 推荐/001 𠮷示·一家庭/推荐表.html'] ?? []).toString()).toBe('<p>事迹</p>')
    expect(Buffer.from(out['02 推荐/001 𠮷示·一家庭/照片1.webp'] ?? []).equals(picture)).toBe(true)
    expect(written).toEqual(
      files.map(({ path }) => ({
        path,
        size: out[path]?.length,
        sha256: createHash('sha256')
          .update(out[path] ?? new Uint8Array())
          .digest('hex'),
      })),
    )
  })

  it('marks its names as UTF-8, and its times are those of the wall in Shanghai', async () => {
    const { zip } = await zipped(files)
    const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'))
    let at = zip.readUInt32LE(end + 16)
    for (let file = zip.readUInt16LE(end + 10); file > 0; file--) {
      expect(zip.readUInt16LE(at + 8) & 0x0800, 'UTF-8').toBe(0x0800)
      expect(zip[at + 5], 'made on Unix').toBe(3)
      const [time, day] = [zip.readUInt16LE(at + 12), zip.readUInt16LE(at + 14)]
      expect([(day >> 9) + 1980, (day >> 5) & 15, day & 31, time >> 11, (time >> 5) & 63]).toEqual([2027, 2, 15, 1, 30])
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    }
  })

  // Witnesses that are not ours, where the machine has them. Without its mark as UTF-8, or made on DOS, one or the other garbles the names.
  const python = 'import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2])'
  const witnesses = (
    [
      ['python3', (zip, folder) => ['-c', python, zip, folder], '--version'],
      ['unzip', (zip, folder) => ['-q', zip, '-d', folder], '-v'],
    ] satisfies [string, (zip: string, folder: string) => string[], string][]
  ).filter(([program, , version]) => spawnSync(program, [version]).status === 0)

  it.each(witnesses)('opens with %s, and its checksums hold', async (program, args) => {
    const { zip, written } = await zipped(files)
    const folder = mkdtempSync(join(tmpdir(), 'culture-zip-'))
    writeFileSync(join(folder, 'a.zip'), zip)
    execFileSync(program, args(join(folder, 'a.zip'), folder), { env: { ...process.env, LC_ALL: 'C.UTF-8' } })
    for (const { path, sha256 } of written)
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ).toBe(sha256)
    rmSync(folder, { recursive: true })
  })

  it('makes a piece only when the one before has left', async () => {
    let made = 0
    const slowly = async function* () {
      for (let at = 0; at < 200; at++) {
        made += 1
        yield randomBytes(50_000)
      }
    }
    const files = async function* () {
      yield { path: '大.webp', content: slowly() }
    }
    let bytes = 0
    for await (const piece of zipStream(files, AT)) {
      bytes += piece.length
      // What has been made and has not left yet is one piece and its header.
      expect(made * 50_000 - bytes).toBeLessThan(60_000)
    }
    expect(bytes).toBeGreaterThan(10_000_000)
  })
})
