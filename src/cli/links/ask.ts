/** Asks a server for an address: for its head, and for the page where it does not answer that; follows where it leads. */
import { lookup } from 'node:dns';
import { request as plainly } from 'node:http';
import { request as securely } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivate } from './private-address.ts';

export interface Asking {
  /** Milliseconds for each answer. */
  readonly timeout: number;
  /** Whether a host of a private network may be asked. */
  isInternal(host: string): boolean;
  readonly agent: string;
}

export type Answer =
  | { readonly is: 'there' }
  /** For good: another address has taken its place. */
  | { readonly is: 'moved'; readonly to: string }
  | { readonly is: 'gone'; readonly why: string }
  /** It answers, and wants a person: to sign in, or to be one. */
  | { readonly is: 'closed'; readonly why: string }
  | { readonly is: 'not asked'; readonly why: string }
  /** Another time it may answer. */
  | { readonly is: 'silent'; readonly why: string };

const MOST_HOPS = 10;

export async function ask(url: string, asking: Asking): Promise<Answer> {
  if (!URL.canParse(url)) return { is: 'gone', why: 'is no address that can be asked for' };
  let at = new URL(url);
  let isForGood = true;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const reply = await replyOf(at, asking);
    if (typeof reply !== 'object') return silence(reply);
    if ('is' in reply) return reply;
    const next = reply.status >= 300 && reply.status < 400 && reply.location !== undefined ? reply.location : undefined;
    if (next === undefined) return judged(reply.status, isForGood && hop > 0 ? at.href : undefined);
    if (!URL.canParse(next, at) || !/^https?:$/.test(new URL(next, at).protocol))
      return { is: 'gone', why: 'leads to something that is no page' };
    isForGood &&= reply.status === 301 || reply.status === 308;
    at = new URL(next, at);
    at.hash = '';
  }
  return { is: 'gone', why: `leads on more than ${MOST_HOPS} times` };
}

function judged(status: number, to: string | undefined): Answer {
  if (status === 404 || status === 410) return { is: 'gone', why: `answers ${status}` };
  if ([401, 402, 403, 407, 429, 451, 999].includes(status)) return { is: 'closed', why: `answers ${status}` };
  if (status >= 500) return { is: 'silent', why: `answers ${status}` };
  if (status >= 400) return { is: 'gone', why: `answers ${status}` };
  return to === undefined ? { is: 'there' } : { is: 'moved', to };
}

interface Reply {
  readonly status: number;
  readonly location: string | undefined;
}

/** Many servers answer the question for the head of a page with an error, and that for the page itself. */
async function replyOf(url: URL, asking: Asking): Promise<Reply | Answer | string> {
  const head = await send('HEAD', url, asking);
  const isAnswered = typeof head === 'object' && ('is' in head || head.status < 400 || head.status === 410);
  return isAnswered ? head : await send('GET', url, asking);
}

const INSIDE = 'INSIDE';

function send(method: 'HEAD' | 'GET', url: URL, asking: Asking): Promise<Reply | Answer | string> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const mayAsk = asking.isInternal(host);
  if (isIP(host) !== 0 && isPrivate(host) && !mayAsk) return Promise.resolve(inside(host));
  return new Promise((resolve) => {
    const sent = (url.protocol === 'https:' ? securely : plainly)(url, {
      method,
      // Each hop is looked up here, so that no name leads inside between the look and the question.
      lookup: mayAsk ? lookup : publicLookup,
      headers: { 'user-agent': asking.agent, accept: '*/*' },
      signal: AbortSignal.timeout(asking.timeout),
      agent: false,
    });
    sent.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === INSIDE ? inside(host) : (error.code ?? error.name));
    });
    sent.end();
  });
}

function inside(host: string): Answer {
  return { is: 'not asked', why: `\`${host}\` is in a private network` };
}

const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    // With an error there are no addresses, whatever their type says.
    const first = error === null ? addresses[0] : undefined;
    if (error !== null) callback(error, []);
    else if (addresses.some(({ address }) => isPrivate(address)))
      callback(Object.assign(new Error(`\`${host}\` is in a private network`), { code: INSIDE }), []);
    else if (options.all === true || first === undefined) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

const WHY: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has a host that does not exist',
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'breaks the connection off',
  TimeoutError: 'does not answer in time',
  ABORT_ERR: 'does not answer in time',
  ETIMEDOUT: 'does not answer in time',
  EAI_AGAIN: 'has a host that no name server tells now',
  EHOSTUNREACH: 'has a host that cannot be reached from here',
  ENETUNREACH: 'has a host that cannot be reached from here',
  EPROTO: 'does not speak TLS, as `https://` asks for',
  CERT_HAS_EXPIRED: 'has a certificate that is out of date',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that it signed itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'has a certificate from an authority that is not known here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a certificate that lacks those of its authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'has a certificate from an authority that is not known here',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate for another host',
};

function silence(code: string): Answer {
  const why = code.startsWith('HPE_') ? 'answers in a form that is no HTTP' : (WHY[code] ?? `fails (${code})`);
  return { is: code === 'ENOTFOUND' ? 'gone' : 'silent', why };
}
