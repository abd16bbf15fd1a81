import { Layouts, Page } from '@strapi/strapi/admin'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { SessionMark, TopicField, TopicMatrix } from '../../lectures/topic-matrix.types'
import { PanelButton, PanelText } from '../panels/panel-text'
import { useAnswer } from '../panels/use-answer'
import { MatrixTable, YearChoice } from './matrix-table'

const topicWords: Record<TopicField, string> = {
  socialMorality: '社会公德',
  professionalEthics: '职业道德',
  familyVirtue: '家庭美德',
  personalCharacter: '个人品德',
}
const waitingWords = { WAITING: '正在取……', FAILED: '没有取到，请刷新再试。' }
const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`)

/** The year's lecture sessions by topic class and month, so that a missing one shows. */
export default function TopicMatrixPage() {
  const [year, setYear] = useState<number | null>(null)
  const answer = useAnswer<TopicMatrix>(`/culture/lecture-matrix${year === null ? '' : `?year=${year}`}`)
  return (
    <Page.Main>
      <Page.Title>讲堂选题表</Page.Title>
      <Layouts.Header title="讲堂选题表" subtitle="四德各讲了什么、哪个月还空着。浅色的是草稿，还没发布。" />
      <Layouts.Content>
        {answer.kind === 'HERE' ? (
          <Matrix matrix={answer.value} choose={setYear} />
        ) : (
          <PanelText role="status">{waitingWords[answer.kind]}</PanelText>
        )}
      </Layouts.Content>
    </Page.Main>
  )
}

function Matrix({ matrix: { year, topics, undated }, choose }: { matrix: TopicMatrix; choose: (year: number) => void }) {
  return (
    <>
      <YearChoice>
        <PanelButton type="button" onClick={() => choose(year - 1)}>
          {year - 1}年
        </PanelButton>
        <PanelText>{year}年</PanelText>
        <PanelButton type="button" onClick={() => choose(year + 1)}>
          {year + 1}年
        </PanelButton>
      </YearChoice>
      <MatrixTable>
        <thead>
          <tr>
            {['选题', ...months].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(({ field, months: cells }) => (
            <tr key={field}>
              <th scope="row">{topicWords[field]}</th>
              {cells.map((marks, index) => (
                <td key={months[index]} data-empty={marks.length === 0}>
                  {marks.length === 0 ? '空' : marks.map((mark) => <Session key={mark.id} mark={mark} />)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </MatrixTable>
      {undated.length > 0 && <PanelText>还没定时间的：</PanelText>}
      {undated.map((mark) => (
        <Session key={mark.id} mark={mark} />
      ))}
    </>
  )
}

const Session = ({ mark: { id, title, issueNo, published } }: { mark: SessionMark }) => (
  <Link to={`/content-manager/collection-types/api::lecture-session.lecture-session/${id}`} title={title} data-draft={!published}>
    {issueNo === null ? title : `第${issueNo}期`}
  </Link>
)
