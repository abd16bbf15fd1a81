import { fromCaller, readArguments } from '../start/command-line.mjs'
import { listenForInterrupts } from '../start/interrupts.mjs'
import { requireFreePorts } from '../start/ports.mjs'
import { makeProgress } from '../start/progress.mjs'
import { runCommand } from '../start/start-problem.mjs'
import { inShanghai, readEnvironment } from './command.ts'
import { isSameStaffSecret } from './key-marks.ts'
import { restoreBackup } from './restore-backup.ts'

await runCommand(async () => {
  listenForInterrupts()
  const { values, positionals } = readArguments({
    text: 'npm run restore -- FILE.tar.gz [--force]',
    options: { force: { type: 'boolean' } },
    positionals: 1,
  })
  const progress = makeProgress()
  const environment = readEnvironment()
  // A product that runs would go on writing into the folder that is put aside.
  await requireFreePorts(environment)
  const archive = fromCaller(positionals[0] ?? '')
  const { manifest, aside } = await restoreBackup({ environment, archive, force: values.force === true, now: new Date(), progress })
  if (!isSameStaffSecret(manifest.keys, environment)) {
    progress.write('! STAFF_SECRET 已变，工作人员要重新设置登录 STAFF_SECRET differs: npm run staff -- reset for every member of staff')
  }
  progress.write(`
  已恢复 Restored        ${inShanghai(manifest.madeAt)} 的状态, ${manifest.files.length} files, into ${environment.DATA_DIR}
${aside.map((place) => `  原有数据 Put aside     ${place}\n`).join('')}
  现在可以启动 Start it now: npm start
`)
})
