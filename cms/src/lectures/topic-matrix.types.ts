export const topicFields = ['socialMorality', 'professionalEthics', 'familyVirtue', 'personalCharacter'] as const
export type TopicField = (typeof topicFields)[number]

export interface SessionMark {
  id: string
  title: string
  issueNo: number | null
  published: boolean
}
export interface TopicMatrix {
  year: number
  /** Twelve months each; an empty month is a topic that was missed. */
  topics: { field: TopicField; months: SessionMark[][] }[]
  /** Sessions that have no time yet. */
  undated: SessionMark[]
}
