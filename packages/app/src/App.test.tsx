import { render, screen } from '@testing-library/react';
import App from './App';

describe('App', () => {
  it('says what it waits for while the backend does not answer', async () => {
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [
        {
          data: {
            app: { title: 'Test' },
            backend: { baseUrl: 'http://localhost:7007' },
          },
          context: 'test',
        },
      ] as any,
    };
    jest.spyOn(global, 'fetch').mockRejectedValue(new Error('no backend'));

    render(App.createRoot());

    expect(
      await screen.findByText('Waiting for the backend'),
    ).toBeInTheDocument();
  });
});
