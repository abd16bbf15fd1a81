/** What a reader sees when a page is missing or a part has fallen. */
export const errorWords = {
  notFoundTitle: '没找到这一页',
  notFound: '可能是网址少了几个字，也可能这一页已经撤下了。',
  faultTitle: '页面出了点问题',
  fault: '不是您操作的问题，我们已经记下来了。过一会儿再试试。',
  unavailableTitle: '网上暂时看不了',
  unavailable: '后台正在检修，活动照常办。着急的话打个电话问一声。',
  incompleteTitle: '还不能预览',
  incomplete: '这篇还缺一样必填的内容，比如日期或标题。补上、保存以后再点“预览”。',
  requestId: (id: string) => `要反映这个问题，请报这个编号：${id}`,
  toHome: '回首页',
  toEvents: '看看近期活动',
  callUs: '打电话问社区',
} as const
