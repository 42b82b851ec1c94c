import { Stack, Typography } from '@mui/material'
import { useNotify } from 'react-admin'
import { FileDrop } from '../core/form/FileDrop.tsx'
import { Section } from '../core/page/Section.tsx'
import { useTell } from '../core/useTell.ts'
import { useVerb } from '../core/verb/useVerb.ts'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { drawLogo } from './drawLogo.ts'
import { Logo } from './Logo.tsx'
import { says } from './says.ts'
import { setFirmLogoCommand, type Firm } from './wire.ts'

/** The firm's logo: seen as it will stand, chosen, or taken away. */
export function LogoSection({ firm: { name, logo, version } }: { firm: Firm }) {
  const t = useTell()
  const notify = useNotify()
  const verb = useVerb(setFirmLogoCommand, (_, input) => t(input.logo ? says.didSetLogo : says.didRemoveLogo))
  const set = async (file: File) => {
    const drawn = await drawLogo(file)
    if (drawn) await verb.run({ version, logo: drawn })
    else notify(t(says.notPicture, { name: file.name }), { type: 'error' })
  }
  return (
    <Section title={t(says.logo)} lead={t(says.logoLead)}>
      <Stack spacing={2} sx={{ maxWidth: 560, alignItems: 'flex-start' }}>
        {logo ? (
          <Logo url={logo} alt={t(says.logoOf, { name })} height={48} />
        ) : (
          <Typography color="text.secondary">{t(says.noLogo)}</Typography>
        )}
        <FileDrop
          choose={t(says.chooseLogo)}
          hint={t(says.logoHint)}
          accept="image/png,image/jpeg,image/webp,image/svg+xml"
          running={verb.running}
          onFile={(file) => void set(file)}
        />
        {logo ? (
          <VerbButton variant="outlined" running={verb.running} onClick={() => void verb.run({ version, logo: null })}>
            {t(says.removeLogo)}
          </VerbButton>
        ) : null}
      </Stack>
    </Section>
  )
}
