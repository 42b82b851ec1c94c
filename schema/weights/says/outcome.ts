import { words } from '../../core/say.ts'

/** What is printed of an agreement: in the regulation, and in its protocol. */
export const outcomeSays = words('weights', {
  'outcome.agreedBy': {
    ru: 'подразделения ({count}), протокол согласования весов № {number}',
    en: 'the units ({count}), protocol No. {number} of the agreement on weights',
  },
  'protocol.title': {
    ru: 'Протокол согласования весов № {number}',
    en: 'Protocol No. {number} of the agreement on weights',
  },
  'protocol.fileName': {
    ru: 'Протокол согласования весов {number}, {company}',
    en: 'Agreement on weights {number}, {company}',
  },
  'protocol.agreed': { ru: 'Согласовано {on}: {by}', en: 'Agreed on {on}: {by}' },
  'protocol.decided': { ru: 'Решение заказчика от {on}: {by}', en: 'Decided by the owner on {on}: {by}' },
  'protocol.hash': { ru: 'Контрольная сумма протокола: {hash}', en: 'Checksum of the protocol: {hash}' },
  'protocol.page': { ru: 'Страница ', en: 'Page ' },
  'protocol.of': { ru: ' из ', en: ' of ' },
  'protocol.sectionWeights': { ru: 'Согласованные веса', en: 'The weights agreed on' },
  'protocol.sectionPeople': { ru: 'Кто согласовывал', en: 'Who took part' },
  'protocol.sectionIterations': { ru: 'Насколько близки были мнения', en: 'How near the opinions were' },
  'protocol.sectionProposals': { ru: 'Предложения и ответы', en: 'Proposals and answers' },
  'protocol.sectionObjections': { ru: 'Возражения', en: 'Objections' },
  'protocol.sectionDecision': { ru: 'Решение заказчика', en: 'The owner’s decision' },
  'protocol.version': {
    ru: 'Веса записаны как редакция {version} и вступают в силу со следующего раунда, который откроют по Положению с этой редакцией.',
    en: 'The weights are recorded as version {version} and apply from the next round that is opened under a regulation naming it.',
  },
  'protocol.method': {
    ru: '{method, select, points {Каждое подразделение распределило 100 баллов между критериями; веса группы — средние по подразделениям.} ranking {Каждое подразделение расставило критерии по местам; места переведены в веса (центроиды рангов), веса группы — средние по подразделениям.} other {Каждое подразделение сравнило критерии попарно по шкале 1–9; веса группы — главный собственный вектор общей матрицы.}}',
    en: '{method, select, points {Each unit shared 100 points among the criteria; the group’s weights are the mean over units.} ranking {Each unit put the criteria in order; places became weights (rank-order centroids), and the group’s weights are the mean over units.} other {Each unit compared the criteria in pairs on a scale of 1–9; the group’s weights are the principal eigenvector of the joint matrix.}}',
  },
  'protocol.blind': {
    ru: 'До конца каждого круга мнений не видел никто; доводы показаны без авторов.',
    en: 'Nobody saw a judgement before its iteration had ended; arguments were shown without their authors.',
  },
  'protocol.rules': {
    ru: 'Правила: кругов не больше {most}; кворум {quorum, number, ::percent}; мнения близки при расхождении не больше {strict, number, ::percent} (или {loose, number, ::percent} при сходстве порядка от {w, number}); предложение принято при согласии {accept, number, ::percent} подразделений, его останавливают возражения {blocking, number, ::percent}; {silence, select, yes {молчание после двух уведомлений — согласие, если был кворум} other {молчание согласием не считается}}.',
    en: 'Rules: at most {most} iterations; quorum {quorum, number, ::percent}; opinions are near at a divergence of at most {strict, number, ::percent} (or {loose, number, ::percent} with a likeness of order from {w, number}); a proposal stands when {accept, number, ::percent} of the units accept, objections of {blocking, number, ::percent} stop it; {silence, select, yes {silence after two notices is consent if there was a quorum} other {silence is no consent}}.',
  },
  'protocol.figures': {
    ru: 'Расхождение T — какую долю из 100 баллов в среднем пришлось бы переложить, чтобы мнения совпали. Сходство порядка W (Кендалл) — от 0 до 1; p — как часто такое сходство получилось бы случайно.',
    en: 'Divergence T is the share of 100 points that would have to move on average for the opinions to be one. Likeness of order W (Kendall) runs from 0 to 1; p is how often chance alone would bring as much.',
  },
  'protocol.proposal': {
    ru: 'Предложение после круга {iteration} ({source, select, group {из мнений группы} other {изменено консультантом}}): {shares}. Согласны: {accepted}; возражают: {objected}; молчат и считаются согласными: {silentConsent}; молчат: {silent}. {result, select, settled {Принято.} returned {Возвращено.} other {Передано заказчику.}}',
    en: 'Proposal after iteration {iteration} ({source, select, group {of the group’s own judgements} other {changed by the consultant}}): {shares}. Accepted: {accepted}; objected: {objected}; silent, counted as accepting: {silentConsent}; silent: {silent}. {result, select, settled {It stands.} returned {Returned.} other {Put before the owner.}}',
  },
  'protocol.note': { ru: 'Пояснение: {note}', en: 'Note: {note}' },
  'protocol.reason': { ru: 'Обоснование: {reason}', en: 'Reason: {reason}' },
  'protocol.dissent': {
    ru: 'Возражения подразделений сохранены в этом протоколе: {count}.',
    en: 'The units’ objections are kept in this protocol: {count}.',
  },
  'protocol.none': { ru: 'Возражений не было.', en: 'There were no objections.' },
  'protocol.noProposals': {
    ru: 'Предложений не было: решал заказчик.',
    en: 'There were no proposals: the owner decided.',
  },
  'protocol.criterion': { ru: 'Критерий', en: 'Criterion' },
  'protocol.weight': { ru: 'Вес, %', en: 'Weight, %' },
  'protocol.unit': { ru: 'Подразделение', en: 'Unit' },
  'protocol.speaker': { ru: 'Кто говорил', en: 'Speaker' },
  'protocol.judgedIn': { ru: 'Круги', en: 'Iterations' },
  'protocol.answer': { ru: 'Ответ', en: 'Answer' },
  'protocol.answerWord': {
    ru: '{answer, select, accepted {согласие} objected {возражение} silentConsent {молчание — согласие} silent {молчание} other {не спрашивали}}',
    en: '{answer, select, accepted {accepted} objected {objected} silentConsent {silent, consents} silent {silent} other {not asked}}',
  },
  'protocol.iteration': { ru: 'Круг', en: 'Iteration' },
  'protocol.dates': { ru: 'Когда', en: 'When' },
  'protocol.judged': { ru: 'Мнений', en: 'Judgements' },
  'protocol.verdict': { ru: 'Итог', en: 'Result' },
  'protocol.verdictWord': {
    ru: '{verdict, select, noQuorum {нет кворума} near {мнения близки} standstill {мнения больше не меняются} apart {мнения разошлись на группы: {camps}} again {нужен ещё круг} other {круги исчерпаны}}',
    en: '{verdict, select, noQuorum {no quorum} near {near} standstill {standing still} apart {in camps: {camps}} again {another iteration} other {iterations used up}}',
  },
  'protocol.proposed': { ru: 'Предложено', en: 'Proposed' },
  'protocol.wanted': { ru: 'Хотели', en: 'Wanted' },
  'protocol.why': { ru: 'Причина', en: 'Reason' },
})
