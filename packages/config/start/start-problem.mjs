/** A reason not to go on that a person can act upon. It is shown as one line, without a stack. */
export class StartProblem extends Error {
  /**
   * @param {string} chinese
   * @param {string} english
   */
  constructor(chinese, english) {
    super(`${chinese} · ${english}`)
    this.name = 'StartProblem'
  }
}

const byErrorCode = {
  ENOSPC: () => new StartProblem('磁盘已满，请腾出空间后重试。', 'The disk is full: free some space and run the command again.'),
  EDQUOT: () =>
    new StartProblem('磁盘配额已用完，请腾出空间后重试。', 'The disk quota is used up: free some space and run the command again.'),
  EROFS: (/** @type {string} */ path) =>
    new StartProblem(`${path} 所在的磁盘是只读的。`, `${path} is on a read-only disk: choose another folder.`),
  EACCES: (/** @type {string} */ path) =>
    new StartProblem(`没有权限写入 ${path}。`, `No permission to write ${path}: change its owner or choose another folder.`),
}

/**
 * Turns what the operating system says into a line that says what to do; anything else stays as it is.
 * @param {unknown} error
 * @returns {unknown}
 */
export const explainSystemError = (error) => {
  if (!(error instanceof Error) || !('code' in error)) return error
  const explain = byErrorCode[/** @type {keyof typeof byErrorCode} */ (error.code)]
  return explain ? explain('path' in error ? String(error.path) : 'the folder') : error
}

/**
 * Runs a command's main function; a StartProblem ends it with one line and exit code 1.
 * @param {() => Promise<unknown>} main
 */
export const runCommand = async (main) => {
  try {
    await main()
  } catch (thrown) {
    const error = explainSystemError(thrown)
    process.stderr.write(error instanceof StartProblem ? `\n✗ ${error.message}\n` : `\n✗ ${error instanceof Error ? error.stack : error}\n`)
    process.exitCode = 1
  }
}
