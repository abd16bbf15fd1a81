/** The complete file of a cycle, taken away for the archive. */
export const deskArchiveWords = {
  title: '整理全卷',
  lead: '这一届的推荐、同意、审核、打分、公示、异议、表彰、证书和日志，打成一个包，里面有目录。个人信息在这一届结束90天后按规定删除，请在那以前下载一份移交档案。',
  why: '用来做什么',
  choose: '请选一样',
  purposes: { ARCHIVE: '移交档案', INSPECTION: '上级检查', APPEAL: '处理申诉' },
  effects: ['卷里有姓名、住址和电话：下载一次，就在每一份的办理记录里记下是谁、为什么看的。', '请存在单位的电脑里，不要发到群里。'],
  download: '下载全卷（zip）',
} as const
