import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Changeable, filesIn, packFiles, withContent, withManifest } from './archive-editing'
import { compiledDir } from './global-setup'
import { here, importArchive, pathOf, there } from './moved-cms'
import { ownDatabase } from './own-database'

let dataDir: string
let database: Awaited<ReturnType<typeof ownDatabase>>

beforeAll(async () => {
  database = await ownDatabase()
  dataDir = mkdtempSync(pathOf('commands-'))
})
afterAll(async () => {
  await database.drop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** As `npm run` starts it, on data of its own. */
function run(task: string, file: string): Promise<{ code: number; said: string }> {
  const env = { ...process.env, ...database.settings, DATA_DIR: dataDir, DEMO: 'false', NODE_ENV: 'test', API_URL: here().receiver.url }
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  return new Promise((resolve) => {
    execFile(process.execPath, [join(compiledDir, 'src/commands/main.js'), task, file], { cwd, env }, (error, out, problem) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + problem })
    })
  })
}

describe('a task from the command line', () => {
  it('takes an archive in, says in Chinese what became of it, and writes one again', { timeout: 120_000 }, async () => {
    const pages = withContent(await filesIn(there().archive), (content) => {
      content.entries = content.entries.filter(({ type }: Changeable) => type === 'page')
      content.pictures = []
    })
    const archive = pathOf('pages.tar.gz')
    await packFiles(withManifest(new Map([...pages].filter(([path]) => !path.startsWith('pictures/')))), archive)
    const imported = await run('import', archive)
    expect(imported).toMatchObject({ code: 0, said: expect.stringContaining('✓ 已导入\n  内容：新增 ') })
    expect(imported.said).toContain('网站已经收到通知。')
    const written = pathOf('from-command.tar.gz')
    expect(await run('export', written)).toMatchObject({ code: 0, said: expect.stringContaining(written) })
    expect(await importArchive(written)).toMatchObject({ kind: 'IMPORTED', entries: { CREATED: 0 } })
  })

  it('ends with 1 and one sentence when it refuses', { timeout: 60_000 }, async () => {
    const bad = pathOf('bad.xlsx')
    copyFileSync(there().archive, bad)
    const outcome = await run('plan', bad)
    expect(outcome).toEqual({ code: 1, said: expect.stringMatching(/^✗ 这不是能读的表格。.*\n$/) })
    expect(existsSync(bad)).toBe(true)
  })
})
