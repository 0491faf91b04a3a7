import { screen } from '@testing-library/react';
import { fakeApi } from './__testUtils__/fakeApi';
import { renderOnEntity } from './__testUtils__/renderOnEntity';
import { workedCase } from './__testUtils__/services';

describe('MeshTab', () => {
  it('says the answer', async () => {
    renderOnEntity(fakeApi(workedCase));
    expect(
      await screen.findByRole('heading', { name: /fits this service/ }),
    ).toBeInTheDocument();
    screen.debug(undefined, 400000);
  });
});
