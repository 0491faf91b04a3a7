import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { configure, screen, waitFor } from '@testing-library/react';
import { fakeApi } from './__testUtils__/fakeApi';
import { CARD, renderOnEntity } from './__testUtils__/renderOnEntity';
import { workedCase } from './__testUtils__/services';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

// In a file of its own, because a decision is remembered for two seconds by whatever else runs in the same one.
it('has no button that reads a service anew for who may not use it', async () => {
  const decided = jest.fn();
  const readAt = new Date().toISOString();
  renderOnEntity(fakeApi({ ...workedCase, stored: { readAt } }), {
    without: CARD,
    authorize: () => {
      decided();
      return AuthorizeResult.DENY;
    },
  });
  await screen.findByText('read just now');
  await waitFor(() => expect(decided).toHaveBeenCalled());
  await expect(
    screen.findByRole('button', { name: 'Refresh' }, { timeout: 2_000 }),
  ).rejects.toThrow('Unable to find role="button" and name "Refresh"');
});
