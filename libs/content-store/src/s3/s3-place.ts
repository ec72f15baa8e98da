import { DomainError } from '@cascade/event-store/domain';

/** A bucket (or a part of one) of an S3-compatible service, and who may use it. */
export interface S3Place {
  /** Without a slash at its end: 'https://s3.example.vn/letters'. */
  readonly bucketUrl: string;
  /** Before each key: '' or 'office-1/'. */
  readonly prefix: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const bad = (value: string, reason: string) => new DomainError('content-store.bad-place', { value, reason });

/**
 * Reads 's3://bucket/prefix?endpoint=https://s3.example.vn&region=vn-1'; without an endpoint it is Amazon's own of that region. The keys come from
 * AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, never from the address: addresses are logged.
 * @throws DomainError `content-store.bad-place`
 */
export const s3PlaceOf = (written: string, env: Readonly<Record<string, string | undefined>>): S3Place => {
  if (!URL.canParse(written)) throw bad(written, 'not an address like s3://bucket/prefix?endpoint=https://…');
  const { protocol, hostname: bucket, pathname, searchParams, username, password } = new URL(written);
  if (username || password)
    throw bad(written.replace(/\/\/[^@/]*@/, '//…@'), 'keys belong into AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY');
  if (protocol !== 's3:' || !BUCKET.test(bucket)) throw bad(written, 'the bucket is missing: s3://bucket/prefix');
  const unknown = [...searchParams.keys()].find((name) => name !== 'endpoint' && name !== 'region');
  if (unknown !== undefined) throw bad(written, `'${unknown}' is not known: endpoint, region`);
  const region = searchParams.get('region') || env['AWS_REGION'] || 'us-east-1';
  const endpoint = searchParams.get('endpoint') || env['AWS_ENDPOINT_URL'] || `https://s3.${region}.amazonaws.com`;
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint)) throw bad(written, `the endpoint '${endpoint}' is no http(s) address`);
  const prefix = pathname.replace(/^\/+|\/+$/g, '');
  const accessKeyId = env['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'];
  if (!accessKeyId || !secretAccessKey) throw bad(written, 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set');
  const sessionToken = env['AWS_SESSION_TOKEN'];
  return {
    bucketUrl: `${endpoint.replace(/\/+$/, '')}/${bucket}`,
    prefix: prefix ? `${prefix}/` : '',
    region,
    accessKeyId,
    secretAccessKey,
    ...(sessionToken ? { sessionToken } : {}),
  };
};
