/** Arts teams and volunteer teams. */
export const teamWords = {
  title: '队伍',
  description: '文艺队伍和志愿服务队：什么时候活动，还招不招人，怎么加入。',
  lead: '爱唱的、爱跳的、爱写的、爱帮忙的，都能找到伴。',
  kind: { ARTS: '文艺队伍', VOLUNTEER: '志愿服务队' },
  count: (kind: string, count: number) => `${kind} ${count}支`,
  recruiting: '正在招新',
  complete: '人满了',
  members: (count: number) => `${count}人`,
  facts: { practice: '活动时间', artForm: '门类', members: '人数', contact: '想加入' },
  call: '打电话',
  events: '这支队伍近期的活动',
  noEvents: '近期没有排活动。想看排练，按活动时间直接来就行。',
  all: '全部队伍',
} as const
