import { buildWorkspaces } from './build.mjs'
import { demoEditor, demoStaffLogins } from './demo-accounts.mjs'
import { resolveEnvironment } from './environment-check.mjs'
import { readOrWriteEnvironment } from './environment-file.mjs'
import { installPackages } from './install.mjs'
import { listenForInterrupts } from './interrupts.mjs'
import { requireParticulars } from './particulars.mjs'
import { environmentFile } from './paths.mjs'
import { requireFreePorts } from './ports.mjs'
import { startProduct } from './product.mjs'
import { makeProgress } from './progress.mjs'
import { requireStorage } from './storage.mjs'

/** @param {Record<string, string>} environment */
const describeAddresses = (environment) => {
  const lines = [
    '',
    `  网站 Site         ${environment.SITE_URL}${environment.BASE_PATH}`,
    `  接口 GraphQL      ${environment.API_URL}/graphql`,
    `  内容管理 CMS      ${environment.CMS_URL}/admin`,
  ]
  if (environment.DEMO === 'true') {
    lines.push(
      `  工作台 Desk       ${environment.SITE_URL}${environment.BASE_PATH}/desk`,
      `  演示编辑 Editor   ${demoEditor}  ${environment.DEMO_EDITOR_PASSWORD}`,
      `  演示岗位 Staff    ${demoStaffLogins.join(' ')}`,
      `                    …@demo.local  ${environment.DEMO_STAFF_PASSWORD}  动态口令 One-time password: npm run otp`,
    )
  }
  return [...lines, '', '  按 Ctrl-C 停止 · Ctrl-C stops all three.', ''].join('\n')
}

/**
 * Everything from a fresh clone to three healthy services, and a clean end.
 * @param {'start' | 'dev'} mode
 */
export const runProduct = async (mode) => {
  listenForInterrupts()
  const progress = makeProgress()
  const { written, values } = readOrWriteEnvironment(environmentFile)
  if (written) progress.write('✓ 写入 .env Wrote .env with new secrets of its own')
  const environment = resolveEnvironment(values, process.env)
  if (mode === 'start') requireParticulars(environment)
  requireStorage(environment.DATA_DIR)
  await requireFreePorts(environment)
  await installPackages(progress)
  await buildWorkspaces(progress, { ...process.env, BASE_PATH: environment.BASE_PATH, SITE_URL: environment.SITE_URL })
  const product = await startProduct({ environment, mode, progress })
  progress.write(describeAddresses(environment))
  const problem = await product.broken
  await product.stop()
  throw problem
}
