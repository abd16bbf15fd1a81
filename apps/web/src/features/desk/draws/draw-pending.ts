import { dateTimeText } from '@culture/calendar'
import type { DeskEventFragment } from '@culture/contract/desk-operations'

type WithDraw = Pick<DeskEventFragment, 'draw'>

/** Lots are still to be drawn for its places. */
export const drawPending = ({ draw }: WithDraw): boolean => draw !== null && draw.drawnAt === null

/** When lots are drawn, or were; '' where places go by arrival. */
export const drawTime = ({ draw }: WithDraw): string => (draw ? dateTimeText(new Date(draw.drawnAt ?? draw.drawsAt)) : '')
