import { PassThrough, Writable } from 'node:stream';
import {
  builtInEditions,
  type ServiceSummary,
} from 'backstage-plugin-mesh-readiness-common';
import { csvColumns } from './csvColumns';
import { writeCsv } from './writeCsv';

const edition = builtInEditions[builtInEditions.length - 1];

const service = (more: Partial<ServiceSummary> = {}): ServiceSummary => ({
  entityRef: 'component:default/orders',
  status: 'assessed',
  verdicts: { 'istio-ambient': 'needs-work' },
  blockers: { 'istio-ambient': 0 },
  required: ['security.jwt-authentication', 'traffic.retries'],
  preferred: [],
  readAt: '2026-11-23T08:00:00.000Z',
  ...more,
});

async function written(
  services: Iterable<ServiceSummary>,
  ...columns: Parameters<typeof csvColumns>[0]
) {
  const target = new PassThrough();
  const [text] = await Promise.all([
    target.setEncoding('utf8').toArray(),
    writeCsv(services, csvColumns(columns, edition), target),
  ]);
  return text.join('');
}

describe('a file of services', () => {
  it('names its columns and has a line for each service', async () => {
    expect(
      await written(
        [
          service(),
          service({
            entityRef: 'component:default/carts',
            title: 'Körbe',
            enrolment: {},
            recommendation: { status: 'decided', meshes: ['linkerd'] },
            topFinding: { mesh: 'cilium', code: 'MR0101', level: 'error' },
          }),
        ],
        'entityRef',
        'title',
        'verdicts:istio-ambient',
        'blockers:istio-ambient',
        'required',
        'enrolled',
        'recommended',
        'topFinding',
      ),
    ).toBe(
      [
        '\uFEFFService,Title,Istio Ambient,Blockers on Istio Ambient,Required,Runs in,Recommended,First to solve',
        'component:default/orders,,needs-work,0,security.jwt-authentication; traffic.retries,,,',
        'component:default/carts,Körbe,needs-work,0,security.jwt-authentication; traffic.retries,none,linkerd,MR0101 cilium',
        '',
      ].join('\r\n'),
    );
  });

  it('names its columns when there is no service', async () => {
    expect(await written([], 'entityRef', 'title')).toBe(
      '\uFEFFService,Title\r\n',
    );
  });

  it('has a column for each mesh where all are asked for', async () => {
    expect(await written([], 'verdicts')).toBe(
      `\uFEFF${edition.meshes.map(({ name }) => name).join(',')}\r\n`,
    );
  });

  it.each([
    ['=cmd|calc', "'=cmd|calc"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum(a1)', "'@sum(a1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['=1,2', '"\'=1,2"'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])(
    'writes %j so that a spreadsheet takes it for text',
    async (title, cell) => {
      expect(await written([service({ title })], 'title', 'status')).toBe(
        `\uFEFFTitle,Status\r\n${cell},assessed\r\n`,
      );
    },
  );

  it('asks for no more services than are written, and for none once nobody reads', async () => {
    let asked = 0;
    let isOver = false;
    function* many() {
      try {
        for (;;) {
          asked += 1;
          yield service();
        }
      } finally {
        isOver = true;
      }
    }
    const target = new Writable({ highWaterMark: 1_000, write() {} });
    const writing = writeCsv(
      many(),
      csvColumns(['entityRef'], edition),
      target,
    );
    await new Promise(resolve => setTimeout(resolve, 50));
    const before = asked;
    expect(before).toBeLessThan(5_000);
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(asked).toBe(before);
    expect(isOver).toBe(false);
    target.destroy();
    await writing;
    expect(isOver).toBe(true);
    expect(asked).toBe(before);
  });

  it('fails when a service cannot be had', async () => {
    function* broken() {
      yield service();
      throw new Error('no more');
    }
    await expect(written(broken(), 'entityRef')).rejects.toThrow();
  });
});
