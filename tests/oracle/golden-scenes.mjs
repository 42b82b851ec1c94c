/** What the drawn ballots would not show by chance and is therefore written out. */

/** Whole ballots written out: everybody gets one mark, nobody was met, or one provider was not met and the others are left out. */
export const moods = [
  { round: 0, unit: 'LOG', order: 3, answer: 4 },
  { round: 0, unit: 'FIN', order: 2, answer: 4 },
  { round: 0, unit: 'RET', order: 11, answer: 'notInteracted' },
  { round: 0, unit: 'LOG', order: 1, answer: 'hardlyAny' },
  { round: 1, unit: 'FIN', order: 0, answer: 5 },
  { round: 2, unit: 'WHS', order: 7, answer: 'hardlyAny' },
]

/**
 * Scenes: the marks of a link written out, one column per criterion, one digit per rater in the order of the staff list
 * ('-' not answered, raters beyond the digits have no marks at all).
 */
export const scenes = [
  {
    round: 0,
    client: 'SAL',
    provider: 'ITS',
    marks: ['333333333333333333333444', '444444444444333333333333', '44444555-'],
    why: 'means 3.125 and 3.5 of 24; attitude of 8',
  },
  {
    round: 0,
    client: 'WHS',
    provider: 'SAL',
    marks: ['33333344', '333333333333333334', '55555555444444'],
    why: 'mean 3.25 of 8 is shown 3.3',
  },
  {
    round: 0,
    client: 'PUR',
    provider: 'ITS',
    marks: ['3334', '44433', '55444'],
    why: 'quality of 4 answers is not shown',
  },
  {
    round: 0,
    client: 'MKT',
    provider: 'PUR',
    marks: ['111112', '222333', '333222'],
    why: 'quality is extreme and joins the smallest cell',
  },
  {
    round: 1,
    client: 'MKT',
    provider: 'COM',
    marks: ['11112', '33343', '44433'],
    why: 'the only R2 cell stays extreme: a band instead of a mean',
  },
  {
    round: 0,
    client: 'SAL',
    provider: 'LAW',
    marks: ['4---', '555444343', '55'],
    why: 'time alone carries 30 of 100: shown, not scored',
  },
  {
    round: 1,
    client: 'WHS',
    provider: 'HRD',
    marks: ['4443454', '3-', '--5'],
    why: 'quality alone carries 50 of 100: scored',
  },
  {
    round: 2,
    client: 'WHS',
    provider: 'HRD',
    marks: ['4443454', '3-', '--5'],
    why: 'quality alone carries 40 of 100: not scored any more',
  },
  {
    round: 2,
    client: 'RET',
    provider: 'PUR',
    marks: ['1111111', '1111115', '2233211'],
    why: 'two extreme criteria of one cell',
  },
  {
    round: 0,
    client: 'COM',
    provider: 'DIR',
    marks: ['45', '34', '55'],
    why: 'with OPS and LAW the one cell of three small units: too few cells for a score',
  },
  {
    round: 0,
    client: 'RET',
    provider: 'LOG',
    marks: ['3333333444', '55555555', '33333344'],
    why: 'ties 3.25 at one decimal',
  },
]
