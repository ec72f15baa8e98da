import { s3PlaceOf } from './s3-place';

const env = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' };
const keys = { accessKeyId: 'key', secretAccessKey: 'secret' };

describe('the address of a bucket', () => {
  it.each([
    ['s3://letters', { bucketUrl: 'https://s3.us-east-1.amazonaws.com/letters', prefix: '', region: 'us-east-1' }],
    ['s3://letters/', { bucketUrl: 'https://s3.us-east-1.amazonaws.com/letters', prefix: '', region: 'us-east-1' }],
    ['s3://letters/a/b/?region=vn-1', { bucketUrl: 'https://s3.vn-1.amazonaws.com/letters', prefix: 'a/b/', region: 'vn-1' }],
    ['s3://letters/x?endpoint=http://127.0.0.1:9000/', { bucketUrl: 'http://127.0.0.1:9000/letters', prefix: 'x/', region: 'us-east-1' }],
  ])('%s', (written, place) => expect(s3PlaceOf(written, env)).toEqual({ ...place, ...keys }));
  it('takes what the address leaves out from the environment', () =>
    expect(
      s3PlaceOf('s3://letters', { ...env, AWS_REGION: 'vn-2', AWS_ENDPOINT_URL: 'https://s3.example.vn', AWS_SESSION_TOKEN: 't' }),
    ).toEqual({ bucketUrl: 'https://s3.example.vn/letters', prefix: '', region: 'vn-2', ...keys, sessionToken: 't' }));
  it.each([
    ['s3:', /bucket/],
    ['s3://', /bucket|address/],
    ['s3://A_B/x', /bucket/],
    ['s3://letters?bucket=x', /'bucket' is not known/],
    ['s3://letters?endpoint=ftp://x', /ftp/],
    ['s3://key:secret@letters', /AWS_ACCESS_KEY_ID/],
    ['nonsense', /address/],
  ])('%s is none', (written, reason) => {
    let refusal: unknown;
    try {
      s3PlaceOf(written, env);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toMatchObject({ code: 'content-store.bad-place', details: { reason: expect.stringMatching(reason) as string } });
    expect(JSON.stringify(refusal)).not.toContain('secret@');
  });
  it.each([{}, { AWS_ACCESS_KEY_ID: 'key' }, { AWS_SECRET_ACCESS_KEY: 'secret' }])('needs keys (%j)', (some) =>
    expect(() => s3PlaceOf('s3://letters', some)).toThrow('AWS_ACCESS_KEY_ID'),
  );
});
