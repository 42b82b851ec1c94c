import { useState } from 'react'
import { keepFile } from './keepFile.ts'
import { useLanguage } from './locale.tsx'

interface FileButtonProps {
  path: string
  /** Of the file, with its ending. */
  name: string
  link: string | null
  label: string
  /** What is said when it did not come. */
  failed: string
}

export function FileButton({ path, name, link, label, failed }: FileButtonProps) {
  const { locale } = useLanguage()
  const [state, setState] = useState<'ready' | 'coming' | 'failed'>('ready')
  const take = async () => {
    if (state === 'coming') return
    setState('coming')
    setState((await keepFile(path, name, { link, locale })) ? 'ready' : 'failed')
  }
  return (
    <>
      <button type="button" className="secondary" aria-disabled={state === 'coming'} onClick={() => void take()}>
        {label}
      </button>
      <div role="alert">{state === 'failed' && <p className="wrong">{failed}</p>}</div>
    </>
  )
}
