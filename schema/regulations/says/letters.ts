/** Letters to those who approve a version of the regulation, and to those who read and sign it. */
import { words } from '../../core/say.ts'

export const letters = words('regulations.letters', {
  greeting: { ru: 'Здравствуйте, {name}!', en: 'Dear {name},' },
  reminded: { ru: 'Напоминаем: от вас пока нет ответа.', en: 'A reminder: we have no answer from you yet.' },
  personal: {
    ru: 'Ссылка личная: не пересылайте её, по ней действуют от вашего имени.',
    en: 'The link is personal: do not pass it on, as whoever has it acts in your name.',
  },
  approveSubject: { ru: 'Согласуйте Положение, {company}', en: 'Please approve the regulation, {company}' },
  approvePurpose: {
    ru: 'Вас назвали согласующим документа «{title}» (редакция № {number}) компании {company}. Прочтите его и согласуйте или верните с замечаниями.',
    en: 'You are named as an approver of “{title}” (version {number}) of {company}. Please read it and approve it, or return it with remarks.',
  },
  approveButton: { ru: 'Прочесть и согласовать', en: 'Read and approve' },
  approveAfter: {
    ru: 'Замечание привязывается к разделу; на каждое вы получите ответ, и редакция придёт к вам снова.',
    en: 'A remark is bound to a section; each will be answered, and the version will come back to you.',
  },
  signSubject: { ru: 'Ознакомьтесь с Положением, {company}', en: 'Please read the regulation, {company}' },
  signPurpose: {
    ru: 'В компании {company} утверждён документ «{title}» (редакция № {number}): как подразделения оценивают работу друг друга и кто что увидит. Прочтите его и отметьте, что ознакомились.',
    en: '{company} has approved “{title}” (version {number}): how units rate one another’s work, and who will see what. Please read it and confirm that you have.',
  },
  signButton: { ru: 'Прочесть и подписать', en: 'Read and sign' },
  signAfter: {
    ru: 'Подпись значит, что вы прочли текст. Заново её попросят, только если изменятся правила.',
    en: 'Signing says that you have read the text. You will be asked again only when the rules change.',
  },
})
