import { Alert, Box, Button, Paper, Stack, TextField, Typography } from '@mui/material'
import { useState, type FormEvent } from 'react'
import { useLogin, useTranslate } from 'react-admin'
import { useTitle } from '../core/page/Page.tsx'
import { messageOf, readFields } from '../core/refusal.ts'
import { LanguageSwitch, LightSwitch } from '../core/shell/Choices.tsx'
import { useDocumentLanguage } from '../core/shell/Layout.tsx'
import { Mark } from '../core/shell/Mark.tsx'
import { says as coreSays } from '../core/says.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says/users.ts'

function useSignIn() {
  const login = useLogin()
  const [running, setRunning] = useState(false)
  const [refused, setRefused] = useState<unknown>(null)
  const signIn = async (email: string, password: string) => {
    setRunning(true)
    setRefused(null)
    try {
      await login({ email, password })
    } catch (error) {
      setRefused(error)
    } finally {
      setRunning(false)
    }
  }
  return { signIn, running, refused }
}

function SignInForm() {
  const t = useTell()
  const translate = useTranslate()
  const { signIn, running, refused } = useSignIn()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const fields = readFields(refused)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!running) void signIn(email, password)
  }
  return (
    <Stack component="form" spacing={2.5} onSubmit={submit} noValidate>
      {refused && Object.keys(fields).length === 0 ? (
        <Alert severity="error">{translate(messageOf(refused), { _: messageOf(refused) })}</Alert>
      ) : null}
      <TextField
        label={t(says.email)}
        type="email"
        name="email"
        autoComplete="username"
        autoFocus
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={Boolean(fields['email'])}
        helperText={fields['email']}
      />
      <TextField
        label={t(says.password)}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        error={Boolean(fields['password'])}
        helperText={fields['password']}
      />
      <Button type="submit" variant="contained" size="large" aria-busy={running}>
        {t(says.signIn)}
      </Button>
    </Stack>
  )
}

export function SignInPage() {
  const t = useTell()
  useTitle(t(says.title))
  useDocumentLanguage()
  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', padding: 2 }}>
      <Box sx={{ width: '100%', maxWidth: 400 }}>
        <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', marginBottom: 3 }}>
          <Mark />
          <Box>
            <Typography variant="h1">{t(coreSays.product)}</Typography>
            <Typography color="text.secondary">{t(says.lead)}</Typography>
          </Box>
        </Stack>
        <Paper variant="outlined" sx={{ padding: { xs: 2.5, sm: 4 } }}>
          <SignInForm />
        </Paper>
        <Stack direction="row" sx={{ justifyContent: 'center', marginTop: 2 }}>
          <LanguageSwitch />
          <LightSwitch />
        </Stack>
      </Box>
    </Box>
  )
}
