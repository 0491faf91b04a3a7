import { generate } from 'selfsigned';

/** A key and a certificate for this machine, which is its own authority and holds for a year. */
export async function makeCertificate(): Promise<{
  key: string;
  certificate: string;
}> {
  const { private: key, cert: certificate } = await generate(
    [{ name: 'commonName', value: 'kubernetes-stand-in' }],
    {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [
        { name: 'basicConstraints', cA: true, critical: true },
        {
          name: 'keyUsage',
          digitalSignature: true,
          keyCertSign: true,
          critical: true,
        },
        { name: 'extKeyUsage', serverAuth: true },
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: 'localhost' },
            { type: 7, ip: '127.0.0.1' },
          ],
        },
      ],
    },
  );
  return { key, certificate };
}
