import { words } from '../core/say.ts'

export const says = words('releases', {
  notFound: { ru: 'Публикация не найдена.', en: 'The release was not found.' },
  noAudience: { ru: 'Выберите хотя бы одну аудиторию.', en: 'Choose at least one audience.' },
  reasonMissing: {
    ru: 'Укажите причину: её увидят те, кому результаты были открыты.',
    en: 'Give the reason: those who could see the results will read it.',
  },
  everyoneSeesNothing: {
    ru: 'По правилам этого раунда сотрудникам результаты не показывают: уберите аудиторию «все».',
    en: 'Under the rules of this round employees see no results: leave out the audience “everyone”.',
  },
  undecided: {
    ru: 'Сначала решите, что делать с комментариями: {count, plural, one {# не разобран} few {# не разобраны} many {# не разобрано} other {# не разобраны}}.',
    en: 'First decide what happens to the comments: {count, plural, one {# is} other {# are}} undecided.',
  },
  correctionReason: {
    ru: 'Это исправленная публикация: укажите, что изменилось по сравнению с отозванной.',
    en: 'This is a corrected release: say what has changed since the withdrawn one.',
  },
  withdrawn: { ru: 'Публикация уже отозвана.', en: 'The release has been withdrawn already.' },
  decidedForGood: {
    ru: 'Результаты опубликованы: решения о комментариях уже в снимке. Чтобы изменить их, отзовите публикацию и опубликуйте исправленную.',
    en: 'The results are released, and the decisions about comments are part of the snapshot. To change them, withdraw the release and release a corrected one.',
  },
  commentNotFound: { ru: 'Комментарий не найден.', en: 'The comment was not found.' },
  forModerator: {
    ru: 'Автор разрешил прочесть этот комментарий только модератору.',
    en: 'The author lets only the moderator read this comment.',
  },
  notReleased: { ru: 'Результаты ещё не опубликованы.', en: 'The results have not been released.' },
  noRole: {
    ru: 'Сотрудник не найден среди людей этой компании.',
    en: 'The employee was not found among the people of this company.',
  },
})
