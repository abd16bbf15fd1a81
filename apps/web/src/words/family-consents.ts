/** What a family is asked, each thing apart. */
export const familyConsentWords = {
  legend: '请您一项一项地定',
  hint: '前两项是参加评选必须的；后面几项勾不勾都行，不影响评选，以后也可以随时改。',
  missing: (label: string) => `请勾选“${label}”，不勾就不能往下走`,
  needed: '必须',
  free: '可选',
  items: {
    nomination: { label: '同意参加这次评选', hint: '不勾就是不参加，不用说原因。' },
    noticeBoard: { label: '同意在社区公告栏的纸质公示上写全名', hint: '公示要让街坊认得是谁；网上的公示另外算。' },
    fullName: { label: '网上也写全名', hint: '不勾的话，网上隐去一个字，例如“张*三家庭”。' },
    photo: { label: '照片可以公开', hint: '不勾就只有工作人员看得到。照片里有别人，也要他们愿意。' },
    story: { label: '故事可以在道德讲堂讲、在网上看', hint: '讲之前会先给您看稿子。' },
    media: { label: '可以给媒体报道', hint: '报社、电视台来约，我们再跟您商量。' },
  },
} as const
