import type {
  ActivityKind as ActivityKindName,
  FestivalKey as FestivalName,
  Theme as ThemeName,
  TopicClass as TopicName,
} from '@culture/contract'
import { Field, ID, InputType, Int } from 'type-graphql'
import { DateTimeScalar, LocalDateScalar } from '../../graph/index.js'
import { ActivityKind, EventKind, EventStatus, FestivalKey, Theme, TopicClass } from './enums.js'

@InputType({ description: '活动的筛选条件，各项同时成立 / Which events; all conditions hold together' })
export class EventFilter {
  @Field(() => EventKind, { nullable: true, description: '活动或讲堂 / Activities or lecture sessions' })
  kind?: EventKind | null

  @Field(() => ActivityKind, { nullable: true, description: '活动形式 / Form of an activity' })
  activityKind?: ActivityKindName | null

  @Field(() => Theme, { nullable: true, description: '主题 / Theme' })
  theme?: ThemeName | null

  @Field(() => String, { nullable: true, description: '话题标签 / Topic' })
  topic?: string | null

  @Field(() => String, { nullable: true, description: 'YYYY-MM，上海时间 / month in Asia/Shanghai' })
  month?: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'YYYY-MM-DD，上海时间 / one day in Asia/Shanghai' })
  day?: string | null

  @Field(() => Boolean, { nullable: true, description: '只看还有空位的 / only events an online party can still join' })
  hasFreePlaces?: boolean | null

  @Field(() => ID, { nullable: true, description: '系列 / Series' })
  series?: string | null

  @Field(() => ID, { nullable: true, description: '队伍 / Team' })
  team?: string | null

  @Field(() => FestivalKey, { nullable: true, description: '节日 / Festival' })
  festival?: FestivalName | null

  @Field(() => [EventStatus], { nullable: true, description: '状态 / States' })
  status?: EventStatus[] | null

  @Field(() => DateTimeScalar, { nullable: true, description: '结束时刻不早于 / ends at or after' })
  endsFrom?: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: '开始时刻早于 / starts before' })
  startsBefore?: Date | null
}

@InputType({ description: '讲堂的筛选条件 / Which lecture sessions' })
export class LectureFilter {
  @Field(() => Int, { nullable: true, description: '年份 / Year' })
  year?: number | null

  @Field(() => TopicClass, { nullable: true, description: '四德类别 / Class of topic' })
  topicClass?: TopicName | null

  @Field(() => DateTimeScalar, { nullable: true, description: '结束时刻不早于 / ends at or after' })
  endsFrom?: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: '开始时刻早于 / starts before' })
  startsBefore?: Date | null
}
