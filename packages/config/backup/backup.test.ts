import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { extract } from 'tar'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isSameStaffSecret } from './key-marks.ts'
import { makeBackup } from './make-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import type { Environment } from './stored-data.ts'
import { environmentFor, makeFolder, now, openRunning, put, quiet, readNotes, write } from './testing/made-up-data.ts'

let folder = ''
let environment: Environment
let api: DatabaseSync
let cms: DatabaseSync

beforeEach(() => {
  folder = makeFolder()
  environment = environmentFor(folder)
  api = openRunning(environment.DATA_DIR, 'api.sqlite')
  cms = openRunning(environment.DATA_DIR, 'cms.sqlite')
  write(api, 'sign-up')
  write(cms, 'activity')
  put(environment.DATA_DIR, 'uploads/uploads/元宵 lantern.jpg', 'picture')
  put(environment.DATA_DIR, 'pictures/ab12.webp', 'smaller picture')
  put(environment.DATA_DIR, 'logs/api.log', 'a line')
})
afterEach(() => {
  api.close()
  cms.close()
  rmSync(folder, { recursive: true })
})

const back = (more: Partial<Environment> = {}) =>
  makeBackup({ environment: { ...environment, ...more } as Environment, to: join(folder, 'kept'), now, progress: quiet })
const restoreInto = (dataDir: string, archive: string, { force = false, ...more }: { force?: boolean; [name: string]: unknown } = {}) =>
  restoreBackup({ environment: { ...environment, DATA_DIR: dataDir, ...more } as Environment, archive, force, now, progress: quiet })

describe('a backup', () => {
  it('of a product that runs comes back whole: databases, uploads and pictures, but no logs', async () => {
    const { file, files } = await back()
    const target = join(folder, 'elsewhere', 'data')
    const { manifest, aside } = await restoreInto(target, file)
    expect({ files, listed: manifest.files.length, aside }).toEqual({ files: 4, listed: 4, aside: [] })
    expect(readNotes(join(target, 'api.sqlite'))).toEqual(['sign-up'])
    expect(readNotes(join(target, 'cms.sqlite'))).toEqual(['activity'])
    expect(readFileSync(join(target, 'uploads/uploads/元宵 lantern.jpg'), 'utf8')).toBe('picture')
    expect(readFileSync(join(target, 'pictures/ab12.webp'), 'utf8')).toBe('smaller picture')
    expect(readdirSync(target).sort()).toEqual(['api.sqlite', 'cms.sqlite', 'pictures', 'uploads'])
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['data'])
  })

  it('has what a copied file would lack: what was committed and still stands in the journal', async () => {
    copyFileSync(join(environment.DATA_DIR, 'api.sqlite'), join(folder, 'copied.sqlite'))
    expect(() => readNotes(join(folder, 'copied.sqlite'))).toThrow(/no such table/)
    await restoreInto(join(folder, 'other'), (await back()).file)
    expect(readNotes(join(folder, 'other', 'api.sqlite'))).toEqual(['sign-up'])
  })

  it('neither waits for a transaction that is open nor sees a part of it', async () => {
    api.exec('BEGIN IMMEDIATE')
    write(api, 'half a sign-up')
    const { file } = await back()
    api.exec('COMMIT')
    await restoreInto(join(folder, 'other'), file)
    expect(readNotes(join(folder, 'other', 'api.sqlite'))).toEqual(['sign-up'])
  })

  it('holds no text that was erased', async () => {
    write(api, 'erased: 13800138000')
    api.exec("DELETE FROM note WHERE text LIKE 'erased%'; PRAGMA wal_checkpoint(TRUNCATE)")
    expect(readFileSync(join(environment.DATA_DIR, 'api.sqlite'), 'latin1')).toContain('13800138000')
    await restoreInto(join(folder, 'other'), (await back()).file)
    expect(readFileSync(join(folder, 'other', 'api.sqlite'), 'latin1')).not.toContain('13800138000')
  })

  it('holds no secret, and nobody else may read it', async () => {
    const { file } = await back()
    const taken = join(folder, 'taken')
    mkdirSync(taken)
    await extract({ file, cwd: taken })
    const manifest = readFileSync(join(taken, 'manifest.json'), 'utf8')
    for (const name of ['DATA_KEY', 'HASH_KEY', 'CONTENT_SECRET']) expect(manifest).not.toContain(environment[name])
    expect(readdirSync(taken).sort()).toEqual(['api.sqlite', 'cms.sqlite', 'manifest.json', 'pictures', 'uploads'])
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  it('takes a picture that lies still without copying it, and survives one that is deleted', async () => {
    const picture = join(environment.DATA_DIR, 'pictures', 'ab12.webp')
    linkSync(picture, join(folder, 'second-name'))
    const { file } = await makeBackup({
      environment,
      to: join(folder, 'kept'),
      now: new Date(statSync(picture).mtimeMs + 3_600_000),
      progress: quiet,
    })
    await restoreInto(join(folder, 'other'), file)
    expect(readFileSync(join(folder, 'other', 'pictures', 'ab12.webp'), 'utf8')).toBe('smaller picture')
    expect(statSync(picture).nlink).toBe(2)
  })

  it('leaves nothing behind but itself, also when it fails', async () => {
    await back()
    rmSync(join(environment.DATA_DIR, 'cms.sqlite'))
    await expect(back()).rejects.toThrow(/nothing to back up: .*cms\.sqlite is not there/)
    expect(readdirSync(join(folder, 'kept'))).toEqual(['culture-2027-02-01T030000.000Z.tar.gz'])
    expect(readdirSync(environment.DATA_DIR)).not.toContain('.backup')
  })

  it('is not put where the site would show it to everyone', async () => {
    const to = join(environment.DATA_DIR, 'uploads', 'uploads')
    await expect(makeBackup({ environment, to, now, progress: quiet })).rejects.toThrow(/does not belong into the data folder/)
  })

  it('is made by one at a time; what a killed one left is no hindrance', async () => {
    const staging = join(environment.DATA_DIR, '.backup')
    put(staging, 'pid', String(process.pid))
    await expect(back()).rejects.toThrow(/at work \(process \d+\)/)
    // Above every process number that Linux gives.
    put(staging, 'pid', '99999999')
    await back()
    expect(existsSync(staging)).toBe(false)
  })
})

describe('restoring', () => {
  const target = () => join(folder, 'target')

  it('refuses a folder that holds anything, and changes nothing in it', async () => {
    const { file } = await back()
    put(target(), 'uploads/uploads/own.jpg', 'own')
    await expect(restoreInto(target(), file)).rejects.toThrow(/is not empty: with --force it is put aside/)
    expect(readdirSync(target())).toEqual(['uploads'])
  })

  it('takes a folder that only a failed start has made', async () => {
    const { file } = await back()
    put(target(), 'logs/cms.log', 'it did not start')
    mkdirSync(join(target(), 'uploads'))
    await expect(restoreInto(target(), file)).resolves.toMatchObject({ aside: [] })
    expect(readdirSync(folder).filter((name) => name.startsWith('target'))).toEqual(['target'])
  })

  it('with --force puts aside what was there', async () => {
    const { file } = await back()
    put(target(), 'uploads/uploads/own.jpg', 'own')
    const { aside } = await restoreInto(target(), file, { force: true })
    expect(aside).toEqual([`${target()}.before-2027-02-01T030000.000Z`])
    expect(readFileSync(join(aside[0] ?? '', 'uploads/uploads/own.jpg'), 'utf8')).toBe('own')
    expect(readNotes(join(target(), 'api.sqlite'))).toEqual(['sign-up'])
  })

  it.each([
    [{ DATA_KEY: Buffer.alloc(32, 1).toString('base64') }, /cannot read this backup: DATA_KEY are/],
    [{ HASH_KEY: Buffer.alloc(32, 1).toString('base64') }, /cannot read this backup: HASH_KEY are/],
    [{ DATA_KEY_ID: 'k2' }, /DATA_KEY_ID \(k1\)/],
    [{ COMMUNITY_ID: 'other' }, /backup is of the community xingang-05, not of other/],
    [{ DATABASE_URL: 'postgres://127.0.0.1:1/none' }, /connection to server|pg_dump is not there/],
  ])('refuses what does not belong together: %o', async (difference, line) => {
    const { file } = await back()
    await expect(restoreInto(target(), file, difference)).rejects.toThrow(line)
    expect(existsSync(target())).toBe(false)
    expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([])
  })

  it('goes on without the old secret of the staff, who can be let in anew', async () => {
    const { file } = await back()
    const { manifest } = await restoreInto(target(), file, { STAFF_SECRET: 'another one' })
    expect(isSameStaffSecret(manifest.keys, environment)).toBe(true)
    expect(isSameStaffSecret(manifest.keys, { ...environment, STAFF_SECRET: 'another one' })).toBe(false)
  })

  it('says that there is no such file', async () => {
    await expect(restoreInto(target(), join(folder, 'none.tar.gz'))).rejects.toThrow(/There is no backup at/)
  })

  it('finds a database that is broken although its bytes are as they were', async () => {
    api.close()
    const broken = readFileSync(join(environment.DATA_DIR, 'api.sqlite'))
    writeFileSync(
      join(environment.DATA_DIR, 'api.sqlite'),
      Buffer.concat([broken.subarray(0, 5000), Buffer.alloc(broken.length - 5000, 7)]),
    )
    await expect(back()).rejects.toThrow(/malformed|damaged|not a database/)
    rmSync(join(environment.DATA_DIR, 'api.sqlite'))
    api = openRunning(environment.DATA_DIR, 'api.sqlite')
  })
})
