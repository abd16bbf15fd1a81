/** Finding by words. */
export const searchWords = {
  title: '找一找',
  titleFor: (query: string) => `找“${query}”`,
  label: '找活动、讲堂、队伍',
  placeholder: '花灯、手机、读书…',
  button: '找',
  hint: '写一两个词就行，比如“花灯”“快板”“手机”。',
  found: (count: number) => `找到${count}样`,
  nothingTitle: '没有找到',
  nothing: '换个说法再试试，或者打电话问问。',
  tooLong: '写得太长了，留一两个词就行。',
  next: '往后看',
  first: '从头看',
  kinds: { Team: '队伍', Series: '系列活动', Page: '社区的话', FamilyStory: '好家庭的故事', AwardScheme: '评选' },
} as const
