import type { GeneratedActivities } from './generated-activities.types'

/** What came of asking for drafts, for the editor who asked. */
export function generationSentence(result: GeneratedActivities): string {
  switch (result.kind) {
    case 'NO_SERIES':
      return '没找到这个系列，请先保存。'
    case 'NO_DAY':
      return '还没填“每月的日子”，填好保存再点。'
    case 'BAD_EXCEPTIONS':
      return `“${result.exceptions.join('、')}”不是日期，请写成 2027-02-14 这样，保存再点。`
    case 'GENERATED':
      return result.created.length > 0
        ? `新写了 ${result.created.length} 份草稿：${result.created.join('、')}。到“活动”里改好再发布。`
        : '这几个月的草稿都已经有了，没有新加。'
  }
}
