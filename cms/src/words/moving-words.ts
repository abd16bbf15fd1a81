import type { ExportedContent, ImportedContent, MovingProblem } from '../moving'

type SentenceOf<P extends MovingProblem> = (problem: P) => string
type Sentences = { readonly [C in MovingProblem['code']]: SentenceOf<MovingProblem & { code: C }> }

const broken = '请重新导出一份再试；什么都没有写入。'

/** What is wrong, and what to do. */
const sentences: Sentences = {
  NO_FILE: () => '没有找到这个文件，请看看名字和位置写对了没有。',
  NOT_AN_ARCHIVE: () => `这不是导出的内容包，或者没有传完整。${broken}`,
  TOO_LARGE: () => `这个包大得不对劲，没有打开。${broken}`,
  NEWER_FORMAT: () => '这个包是更新版本的程序导出的。请先把这里的程序升级，再导入；什么都没有写入。',
  FILE_EXISTS: () => '这个文件已经有了，没有覆盖。请换一个名字，或者先把旧的移走。',
  STRANGE_FILE: ({ path }) => `包里有不该有的文件“${path}”，像是被人动过。${broken}`,
  DAMAGED_FILE: ({ path }) => `包里的“${path}”缺失，或者和导出时不一样。${broken}`,
  BROKEN_CONTENT: ({ where }) => `包里的内容读不懂（${where}），像是被人改过。${broken}`,
  OTHER_COMMUNITY: ({ theirs, ours }) => `这个包是社区“${theirs}”的，这里是“${ours}”。请看看拿对了没有；什么都没有写入。`,
  NOT_A_PICTURE: ({ name }) => `包里的图片“${name}”不是照片文件。${broken}`,
  TELLING_PICTURE: ({ name }) => `包里的图片“${name}”带着拍摄地点或手机信息，不是从这里导出的。${broken}`,
  MISSING_PICTURE: ({ name }) => `图片“${name}”的文件找不到了。请在媒体库里换上新的，或从内容里拿掉，再导出。`,
  ADDRESS_TAKEN: ({ title, address }) => `“${title}”的网址名“${address}”已经被另一篇用了。请先改掉其中一个；什么都没有写入。`,
  ENTRY_REFUSED: ({ title, reason }) => `“${title}”不能发布：${reason}请在导出的那边改好，重新导出；什么都没有写入。`,
}

export const movingSentence = (problem: MovingProblem): string => (sentences[problem.code] as SentenceOf<MovingProblem>)(problem)

const megabytes = (bytes: number) => `${Math.max(0.1, bytes / 1024 / 1024).toFixed(1)}MB`
const list = (titles: readonly string[]) => titles.map((title) => `    ${title}`)

export const exportedLines = ({ file, bytes, entries, pictures, hallStories, hallTexts }: ExportedContent): string[] => [
  `✓ 已导出 ${entries} 篇内容、${pictures} 张图片：${file}（${megabytes(bytes)}）`,
  ...(hallStories + hallTexts > 0 ? [`  “只在讲堂里讲”的留在这里：${hallStories} 篇故事、${hallTexts} 个环节的内容。`] : []),
  '  包里有草稿，也有没遮的姓名，请像保管数据库一样保管，用完删掉。',
]

export const writtenBy = ({ entries, pictures }: ImportedContent): number =>
  entries.CREATED + entries.CHANGED + pictures.created + pictures.changed

export function importedLines(imported: ImportedContent): string[] {
  const { entries, pictures, kept, stillPublished } = imported
  return [
    writtenBy(imported) > 0 ? '✓ 已导入' : '✓ 和包里一样，什么都不用改',
    `  内容：新增 ${entries.CREATED} 篇，更新 ${entries.CHANGED} 篇，没变 ${entries.SAME} 篇`,
    `  图片：新增 ${pictures.created} 张，更新 ${pictures.changed} 张，没变 ${pictures.same} 张`,
    ...(kept.length > 0 ? ['  这些没有动，因为这里有“只在讲堂里讲”的内容，请自己核对：', ...list(kept)] : []),
    ...(stillPublished.length > 0 ? ['  这些在包里已经不是发布状态，这里仍然发布着，要不要撤下请自己定：', ...list(stillPublished)] : []),
  ]
}

export const sentLine = (sent: boolean): string =>
  sent ? '  网站已经收到通知。' : '  网站现在没有应答；内容管理启动后会自动通知，不用再导一次。'
