import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import {
  newer,
  noMeshCase,
  overlaid,
  overlaidCase,
} from '../__testUtils__/newerServices';
import { renderPart } from '../__testUtils__/renderPart';
import { Answer } from './Answer';

// What is visible takes jsdom its time.
jest.setTimeout(60_000);

describe('Answer', () => {
  it('says that no mesh is needed, why, what does instead, and which one to have anyway', async () => {
    const { container } = await renderPart(
      <Answer assessment={noMeshCase} edition={newer} controls={null} />,
    );
    expect(
      screen.getByRole('heading', { name: 'No mesh is needed.' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Without a need for mTLS, L7 policy or fine-grained traffic control between services, a mesh costs more than it gives.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('list', { name: 'What does instead' }),
    ).toHaveTextContent('NetworkPolicy between services');
    expect(
      screen.getByText(
        'If you want one anyway: Istio Ambient, Linkerd, Istio (sidecar), Cilium.',
      ),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('tells whose knowledge is laid over the edition', async () => {
    await renderPart(
      <Answer assessment={overlaidCase} edition={overlaid} controls={null} />,
    );
    expect(
      screen.getByText(
        /· knowledge laid over the edition: What holds at Acme$/,
      ),
    ).toBeInTheDocument();
  });
});
