import { useMemo, useState } from 'react';
import { ProxiedSignInPage } from '@backstage/core-components';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { WaitingForBackend } from './WaitingForBackend';

/** Signs in with the guest provider and tries again for as long as the backend is not up. */
export const GuestSignIn = (props: SignInPageProps) => {
  const [attempt, setAttempt] = useState(1);
  const ErrorComponent = useMemo(
    () =>
      ({ error }: { error?: Error }) =>
        (
          <WaitingForBackend
            error={error}
            onRetry={() => setAttempt(current => current + 1)}
          />
        ),
    [],
  );
  return (
    <ProxiedSignInPage
      {...props}
      key={attempt}
      provider="guest"
      ErrorComponent={ErrorComponent}
    />
  );
};
