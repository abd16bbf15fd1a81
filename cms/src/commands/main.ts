import { resolve } from 'node:path'
import { createStrapi } from '@strapi/strapi'
import { commandNamed } from './commands'

/**
 * One task on the content, run by hand while the CMS runs or stands still: `main.js <task> <file>`, from the folder of the CMS.
 * Prints a report in Chinese; ends with 1 when the task was refused.
 */
async function main(): Promise<void> {
  const [task = '', file = ''] = process.argv.slice(2)
  const command = commandNamed(task)
  if (!command || !file) throw new Error(`No such task, or no file: ${task} ${file}`)
  // Ended from outside, it still takes its folders with it; the database forgets an open transaction by itself.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1))
  const strapi = createStrapi({ appDir: process.cwd(), distDir: resolve(__dirname, '../..') })
  await strapi.load()
  const { done, lines } = await command(strapi, file)
  process.stdout.write(`${lines.join('\n')}\n`)
  await strapi.destroy()
  process.exit(done ? 0 : 1)
}

main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
})
