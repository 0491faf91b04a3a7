import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Assessment } from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import { fakeApi } from './__testUtils__/fakeApi';
import { CARD, renderOnEntity } from './__testUtils__/renderOnEntity';
import { workedCase } from './__testUtils__/services';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

const minutesAgo = (minutes: number) =>
  new Date(Date.now() - minutes * 60_000 - 1_000).toISOString();

const stored = (minutes = 2): Assessment => ({
  ...workedCase,
  stored: { readAt: minutesAgo(minutes) },
});

const stale: Assessment = {
  ...workedCase,
  stored: { readAt: minutesAgo(0), staleSince: '2026-11-22T08:00:00.000Z' },
  profile: {
    ...workedCase.profile,
    reports: [
      {
        source: 'kubernetes',
        status: 'stale',
        since: '2026-11-22T08:00:00.000Z',
        looked: [],
      },
    ],
  },
};

describe('the age of the answer on the tab', () => {
  it('says when the service was read, with the exact time on hover', async () => {
    const answer = stored();
    renderOnEntity(fakeApi(answer), { without: CARD });
    expect(await screen.findByText('read 2 min ago')).toHaveAttribute(
      'title',
      new Date(answer.stored!.readAt).toLocaleString(),
    );
  });

  it('says which source could not be read since when', async () => {
    const { container } = renderOnEntity(fakeApi(stale), { without: CARD });
    expect(
      await screen.findByText(
        `The source “kubernetes” could not be read since ${new Date(
          '2026-11-22T08:00:00.000Z',
        ).toLocaleString()}; its last good answer is used.`,
      ),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('the button that reads a service anew', () => {
  it('reads it and shows the new answer', async () => {
    const getAssessment = jest
      .fn<Promise<Assessment>, []>()
      .mockResolvedValueOnce(stored())
      .mockImplementation(async () => stored(0));
    const refreshAssessment = jest.fn(async () => workedCase);
    renderOnEntity(fakeApi(workedCase, { getAssessment, refreshAssessment }), {
      without: CARD,
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh' }),
    );
    expect(await screen.findByText('read just now')).toBeInTheDocument();
    expect(refreshAssessment).toHaveBeenCalledTimes(1);
    expect(refreshAssessment).toHaveBeenCalledWith('component:default/orders');
  });

  it('says why it could not be read, and keeps the answer', async () => {
    renderOnEntity(
      fakeApi(stored(), {
        refreshAssessment: async () => {
          throw new Error('The catalog does not answer');
        },
      }),
      { without: CARD },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This service could not be read anewThe catalog does not answer',
    );
    expect(
      screen.getByRole('heading', { name: /fits this service/ }),
    ).toBeInTheDocument();
  });
});
