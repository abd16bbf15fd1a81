import { Layouts, Page } from '@strapi/strapi/admin'
import { SubmittedList } from './submitted-list'

export default function SubmittedPage() {
  return (
    <Page.Main>
      <Page.Title>请审核的稿子</Page.Title>
      <Layouts.Header title="请审核的稿子" subtitle="各队写好交来的。点开看，没问题就发布；发布以后就不在这里了。" />
      <Layouts.Content>
        <SubmittedList />
      </Layouts.Content>
    </Page.Main>
  )
}
