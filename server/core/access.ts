/**
 * Who may call what. One row per root field; a root field that is not here fails the build of the schema.
 * On whose record is the scope's matter: consultants and analysts reach their assigned companies, tokens, viewers and
 * links their one company, and what lies outside is NOT_FOUND. What a record's state forbids is said by the room's rules.
 */
import { say } from '../../schema/core/say.ts'
import { says } from '../../schema/core/says.ts'
import type { Actor } from './context.ts'
import { Refusal } from './refusal.ts'

export const principals = [
  'nobody',
  'admin',
  'consultant',
  'analyst',
  'portal',
  'analystToken',
  'viewer',
  'link',
  'person',
  'system',
] as const
export type Principal = (typeof principals)[number]

const anyone: readonly Principal[] = principals
const admin: readonly Principal[] = ['admin', 'system']
const team: readonly Principal[] = ['admin', 'consultant', 'system']
/** People, who have sessions, passwords and a language of their own. */
const user: readonly Principal[] = ['admin', 'consultant', 'analyst']
/** Who reads what is released, file by file. */
const readers: readonly Principal[] = ['admin', 'consultant', 'analyst', 'analystToken', 'system']
/** Whoever may read a release at all; which parts is said by `releases/rules/readers.ts`. */
const released: readonly Principal[] = ['admin', 'consultant', 'analyst', 'portal', 'analystToken', 'viewer', 'system']
const firm: readonly Principal[] = ['admin', 'consultant', 'analyst', 'system']

type Table = Record<string, readonly Principal[]>
/** `Rest` is what is asked by address instead of by GraphQL: files. */
export const access: { Query: Table; Mutation: Table; Rest: Table } = {
  Query: {
    me: anyone,
    firm,
    users: admin,
    user: admin,
    sessions: user,
    tokens: team,
    portalEmployees: ['portal'],
    viewer: ['viewer'],
    personalLink: ['person'],
    myLinks: ['person'],
    journal: admin,
    verifyJournal: admin,
    companies: firm,
    company: firm,
    search: firm,
    units: firm,
    unit: firm,
    employees: firm,
    employee: firm,
    lastChartChange: firm,
    importPreview: team,
    services: firm,
    links: firm,
    linkMatrix: firm,
    linksToMend: firm,
    linkAsking: firm,
    libraryCriteria: firm,
    criteria: firm,
    weightVersions: firm,
    currentWeights: firm,
    agreements: firm,
    agreement: firm,
    myAgreement: ['person'],
    regulationVersions: firm,
    regulationVersion: firm,
    regulationInForce: firm,
    regulationDifference: firm,
    regulationTemplates: firm,
    acquaintanceSheet: firm,
    myRegulation: ['person'],
    defaultRules: firm,
    ruleWords: firm,
    rounds: firm,
    round: firm,
    changesSince: firm,
    proposedRounds: firm,
    previewQuestionnaire: team,
    participants: team,
    comparison: readers,
    questionnaire: ['link'],
    draft: ['link'],
    releases: released,
    releasedResults: released,
    previewRelease: team,
  },
  Mutation: {
    signIn: anyone,
    signOut: anyone,
    signOutEverywhere: user,
    revokeSession: user,
    changePassword: user,
    chooseLocale: user,
    setUserPassword: admin,
    editFirm: admin,
    setFirmLogo: admin,
    addUser: admin,
    editUser: admin,
    assignCompanies: admin,
    deactivateUser: admin,
    reactivateUser: admin,
    createToken: ['admin', 'consultant'],
    revokeToken: team,
    mintViewer: ['portal'],
    requestSignInLetter: anyone,
    enterByLetter: anyone,
    createCompany: admin,
    editCompany: team,
    archiveCompany: admin,
    addUnit: team,
    renameUnit: team,
    moveUnit: team,
    mergeUnits: team,
    splitUnit: team,
    closeUnit: team,
    setHead: team,
    setRegime: team,
    setRepresentatives: team,
    addEmployee: team,
    editEmployee: team,
    markEmployeeLeft: team,
    setSponsor: team,
    undoChartChange: team,
    importChart: team,
    addService: team,
    editService: team,
    retireService: team,
    setLinks: team,
    proposeLink: team,
    confirmLink: team,
    retireLink: team,
    settleLink: team,
    askHeadsForLinks: team,
    closeLinkAsking: team,
    proposeLinks: ['person'],
    answerLinks: ['person'],
    importLinks: team,
    mendLinks: team,
    addLibraryCriterion: admin,
    editLibraryCriterion: admin,
    removeLibraryCriterion: admin,
    addCriterion: team,
    adoptCriteria: team,
    adoptDefaultCriteria: team,
    reorderCriteria: team,
    editCriterion: team,
    replaceCriterion: team,
    retireCriterion: team,
    agreeWeights: team,
    openAgreement: team,
    editAgreement: team,
    startIteration: team,
    endIteration: team,
    proposeWeights: team,
    closeProposal: team,
    returnToJudging: team,
    escalateAgreement: team,
    recordOwnersDecision: team,
    cancelAgreement: team,
    remindStakeholders: team,
    replaceSpeaker: team,
    submitJudgement: ['person'],
    answerProposal: ['person'],
    draftRegulation: team,
    editRegulation: team,
    deleteRegulationDraft: team,
    submitRegulation: team,
    returnRegulation: team,
    approveRegulation: team,
    putRegulationInForce: team,
    editRegulationSection: team,
    addRegulationSection: team,
    moveRegulationSection: team,
    removeRegulationSection: team,
    saveRegulationTemplate: team,
    removeRegulationTemplate: admin,
    setApprovalRoute: team,
    remindApprovers: team,
    answerRemark: team,
    giveApproval: ['person'],
    returnWithRemarks: ['person'],
    askAcquaintance: team,
    remindAcquaintance: team,
    acknowledgeRegulation: ['person'],
    createRound: team,
    editRound: team,
    copyRound: team,
    planRounds: team,
    openRound: team,
    extendRound: team,
    cancelRound: team,
    addParticipant: team,
    removeParticipant: team,
    replaceRepresentative: team,
    reissueLink: team,
    sendTestLetter: ['admin', 'consultant'],
    inviteParticipants: team,
    remindParticipants: team,
    submitBallot: ['link'],
    saveDraft: ['link'],
    discardDraft: ['link'],
    closeRound: team,
    scoreRound: team,
    decideComments: team,
    releaseRound: team,
    withdrawRelease: team,
  },
  Rest: {
    'POST /rounds/:id/links.csv': ['admin', 'consultant'],
    'POST /companies/:id/personal-links.csv': ['admin', 'consultant'],
    'POST /companies/:id/uploads': team,
    'GET /companies/:id/org-template.csv': firm,
    'GET /companies/:id/chart.csv': firm,
    'GET /companies/:id/chart.xlsx': firm,
    'GET /companies/:id/imports/:uploadId/rejected.csv': team,
    'POST /companies/:id/imports/:uploadId/rejected.csv': team,
    'GET /regulations/:id/document': [...firm, 'viewer'],
    'GET /regulations/:id/acquaintance.csv': firm,
    'GET /agreements/:id/protocol': ['admin', 'consultant', 'analyst', 'person', 'system'],
    'GET /companies/:id/briefing': firm,
    'GET /exports/companies/:companyId/comparison': readers,
    'GET /exports/companies/:companyId/rounds/:roundId/results': readers,
    'GET /exports/dictionary': anyone,
  },
}

export function principalOf(actor: Actor): Principal {
  switch (actor.kind) {
    case 'user':
      return actor.role
    case 'token':
      return actor.tokenKind === 'portal' ? 'portal' : 'analystToken'
    case 'nobody':
    case 'viewer':
    case 'link':
    case 'person':
    case 'system':
      return actor.kind
  }
}

/** Refuses an actor who may not call the field. Called at the door of every root field and route, and first in every command. */
export function permit(actor: Actor, kind: keyof typeof access, field: string): void {
  const allowed = access[kind][field]
  if (!allowed) throw new Error(`${kind}.${field} is not in the table of access`)
  if (allowed.includes(principalOf(actor))) return
  if (actor.kind === 'nobody') throw new Refusal('UNAUTHENTICATED', say(says.signIn))
  throw new Refusal('FORBIDDEN', say(says.mayNot))
}
