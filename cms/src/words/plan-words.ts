import type { PlanOutcome } from '../plan'
import type { CellFault, PlanColumn, RowFault, WorkbookProblem } from '../plan/plan.types'
import { choices } from './choices'

/** The sheet of the template that is imported. */
export const PLAN_SHEET = '活动计划'
export const CHOICES_SHEET = '可以填什么'
/** Rows that begin so explain the sheet. */
export const skippedRows = ['填写说明', '示例'] as const

export const headings: Record<PlanColumn, string> = {
  title: '活动名称',
  date: '日期',
  startTime: '开始时间',
  endTime: '结束时间',
  theme: '主题',
  kind: '类型',
  venue: '地点',
  teams: '承办队伍',
  series: '所属系列',
  festival: '节日',
  topics: '标签',
  summary: '一句话介绍',
  signUp: '报名',
  capacity: '名额',
  unit: '名额怎么算',
  bring: '要带什么',
  expectedAttendance: '预计到场人数',
}

/** Under each heading of the template. */
export const columnHelp: Record<PlanColumn, string> = {
  title: '填写说明：一行写一个活动，带*的必须填。这一行和“示例”不会导入，不用删。',
  date: '年份写全，如 2027-6-9 或 2027年6月9日',
  startTime: '如 9:00；没定就和结束时间一起空着',
  endTime: '如 11:00',
  theme: '点单元格，从列表里选',
  kind: '点单元格，从列表里选',
  venue: '写已经建好的场地名，可从列表里选',
  teams: '写已经建好的队名；几支队伍用顿号隔开',
  series: '可不填；如“红色星期天”',
  festival: '可不填；“我们的节日”活动请选上',
  topics: '可不填；用顿号隔开，如 反诈、健康',
  summary: '可不填；两行以内',
  signUp: '不填就是不用报名；填了名额就是需要报名',
  capacity: '只写数字，如 40',
  unit: '不填就是按人',
  bring: '可不填；用顿号隔开',
  expectedAttendance: '可不填；只写数字',
}

/** An activity that nobody takes for a real one. */
export const example = {
  title: '示例：端午一起包粽子',
  startTime: '9:00',
  endTime: '11:00',
  theme: choices.theme.FESTIVAL,
  kind: choices.activityKind.WORKSHOP,
  festival: choices.festivalKey.DRAGON_BOAT,
  topics: '亲子、民俗',
  summary: '粽叶和米都备好了，带上手就行。',
  signUp: choices.signUpMode.REQUIRED,
  capacity: 40,
  unit: choices.capacityUnit.PERSON,
  bring: '围裙、剪刀',
  expectedAttendance: 60,
} as const satisfies Partial<Record<PlanColumn, string | number>>

const MOST_NAMES = 12
const listed = (names: readonly string[]) => (names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join('、')}等` : names.join('、'))
const columnsOf = (columns: readonly PlanColumn[]) => columns.map((column) => `“${headings[column]}”`).join('、')

type FaultOf<C extends CellFault['code']> = CellFault & { code: C }
const faultSentences: { readonly [C in CellFault['code']]: (fault: FaultOf<C>) => string } = {
  MISSING: () => '没有填。这一列每行都要填。',
  TIME_ALONE: () => '没有填。开始和结束时间要么都填，要么都空着。',
  ENDS_EARLY: () => '结束要晚于开始。下午的时间请写成14:00或“下午2点”。',
  NEEDS_NO_SIGN_UP: () => '写了名额，“报名”却选了“不用报名”。请改其中一个。',
  TOO_LONG: ({ most }) => `太长了，请写在${most}个字以内。`,
  NOT_A_DATE: ({ text }) => `“${text}”看不出是哪一天。请写成 2027-6-9 或 2027年6月9日，一格只写一天。`,
  TWO_DIGIT_YEAR: ({ text }) => `“${text}”的年份只有两位。请写全四位，如 2027-6-9。`,
  NO_YEAR: ({ text }) => `“${text}”没有年份。请写上，如 2027年6月9日。`,
  NO_SUCH_DAY: ({ text }) => `“${text}”这一天日历上没有，请核对。`,
  FAR_YEAR: ({ text }) => `“${text}”的年份离今年太远，请看看是不是写错了。`,
  NOT_A_TIME: ({ text }) => `“${text}”看不出是几点。请写成 9:00 或“上午9点半”。`,
  NOT_A_NUMBER: ({ text }) => `“${text}”不是人数。请只写大于零的整数，如 40。`,
  NAMED_TWICE: ({ text }) => `有两个都叫“${text}”，不知道是哪一个。请先在内容管理里给它们起不同的名字。`,
  WRONG_WEEKDAY: ({ text, weekday }) => `“${text}”：这一天是${weekday}，请核对日期。`,
  NOT_A_CHOICE: ({ text, known }) => `没有“${text}”这一项。只能填：${known.join('、')}。`,
  UNKNOWN_NAME: ({ text, known }) =>
    known.length > 0
      ? `还没有“${text}”。请先在内容管理里建好，或改成已有的：${listed(known)}。`
      : `还没有“${text}”。请先在内容管理里建好，或先空着。`,
  SAME_AS_ROW: ({ other }) => `和第${other}行是同一个活动、同一天。请删掉一行，或改名字、日期。`,
}

const sentenceOf = (fault: CellFault): string => (faultSentences[fault.code] as (fault: CellFault) => string)(fault)

/** 第5行 “日期”：… */
export const faultLine = (fault: RowFault): string => `第${fault.row}行 “${headings[fault.column]}”：${sentenceOf(fault)}`

type ProblemOf<C extends WorkbookProblem['code']> = WorkbookProblem & { code: C }
const problemSentences: { readonly [C in WorkbookProblem['code']]: (problem: ProblemOf<C>) => string } = {
  NO_FILE: () => '没有找到这个文件，请看看名字和位置写对了没有。',
  NOT_XLSX: () => '这不是能读的表格。请用Excel或WPS打开，“另存为”选“.xlsx”，再导入。',
  OLD_OR_LOCKED: () => '这是旧格式（.xls）的表格，或者加了密码。请去掉密码，“另存为”选“.xlsx”，再导入。',
  TOO_LARGE: () => '这个表太大了。请只留活动计划，最多三千行，再导入。',
  FILE_EXISTS: () => '这个文件已经有了，没有覆盖。请换一个名字，或者先把旧的移走。',
  NO_HEADER: ({ missing }) => `表头里没有找到${columnsOf(missing)}。请用 npm run plan:template 生成的模板，表头不要改。`,
  HEADER_TWICE: ({ header }) => `表头里“${header}”有两列。请删掉一列。`,
  FORMULAS: ({ cells }) => `这些格子里是公式：${listed(cells)}。请选中它们，复制，再“选择性粘贴－数值”贴回原处，保存后再导入。`,
  MERGED: ({ cells }) => `这些格子是合并的：${listed(cells)}。请“取消合并单元格”，每一行都填上内容，保存后再导入。`,
}

export const problemSentence = (problem: WorkbookProblem): string =>
  (problemSentences[problem.code] as (problem: WorkbookProblem) => string)(problem)

const dayOf = ({ row, date, title }: { row: number; date: string; title: string }) => `    第${row}行 ${date} ${title}`
const UNTOUCHED = '什么都没有写入，改好以后再导入一次就行。'

/** What became of the plan, row by row. */
export function planLines(outcome: PlanOutcome): string[] {
  if (outcome.kind === 'REFUSED') return [`✗ ${problemSentence(outcome.problem)}`]
  if (outcome.kind === 'FAULTY') {
    const rows = new Set(outcome.faults.map(({ row }) => row)).size
    const good = outcome.good > 0 ? `，另外${outcome.good}行没有问题` : ''
    return [`✗ 有${rows}行要改${good}。${UNTOUCHED}`, ...outcome.faults.map((fault) => `  ${faultLine(fault)}`)]
  }
  const { created, already, ignored } = outcome
  if (created.length + already.length === 0) return ['✗ 表里还没有活动。请从第4行开始填，再导入。']
  return [
    created.length > 0 ? `✓ 新建了${created.length}个活动草稿，请在内容管理里补齐再发布` : '✓ 表里的活动都已经有了，什么都不用改',
    ...created.map(dayOf),
    ...(already.length > 0 ? [`  这${already.length}个以前导入过或已经有了，没有动：`, ...already.map(dayOf)] : []),
    ...(ignored.length > 0 ? [`  这些列不认识，没有导入：${ignored.join('、')}`] : []),
  ]
}

export const templateLines = (file: string): string[] => [
  `✓ 模板写好了：${file}`,
  `  填好“${PLAN_SHEET}”这一页，再用 npm run plan:import 导入。`,
]
