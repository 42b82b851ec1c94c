import { page } from '../core/page/page.ts'

export const companies = { name: 'companies', list: page(() => import('./CompanyList.tsx'), 'CompanyList') }
