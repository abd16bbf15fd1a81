/** What the desk says where places are drawn by lot: before the draw families have entered, and nobody waits in any order. */
export const deskDrawWords = {
  entered: '已登记',
  capacity: '名额',
  draws: '抽签',
  tag: '等抽签',
  titleOf: (event: string) => `登记抽签：${event}`,
  view: '登记抽签',
  pending: '一户一签，抽签前不分先后，网上、电话、窗口的一起抽。',
  drawn: (when: string, entries: number) => `${when}抽过签了，${entries}家参加。没抽中的照抽出的次序候补。`,
  rules: '这次怎么抽',
  result: '看抽签结果',
  enter: '替人登记抽签',
  acting: {
    title: (event: string) => `替人登记抽签：${event}`,
    lead: (entries: number, capacity: number, unit: string, when: string) =>
      `${when}抽签，${capacity}${unit}名额，已登记${entries}家。现在登记的和网上的一起抽，机会一样。`,
    home: '一户一签，门牌要填。一户登记几次也只算一签。',
    submit: '登记',
    summary: '没登记上',
    done: '登记好了，等抽签',
    after: (when: string) => `${when}抽签。抽中的会通知；没留电话的，列进“待打电话”。`,
    another: '再登记一家',
  },
  party: {
    changeNote: '抽签前改人数，不影响抽中的机会。',
    cancelHead: '退出登记',
    cancel: '退出这份登记',
    cancelText: '退出后抽签就没有这一家了。截止前还可以再登记。',
  },
  paper: '登记抽签的（还没抽签，谁也没有位子）',
  tail: '登记了，还没抽签',
} as const
