// The only way to the server: /api/v1. Answers are values of openapi.yaml; what fails is an ApiProblem.

const BASE = '/api/v1';

/** A failed call, as the server's problem+json tells it: `status`, `code`, and a `detail` for people. */
export class ApiProblem extends Error {
  constructor({ status, code, title, detail }) {
    super(detail || title || code);
    Object.assign(this, { status, code });
  }
}

/** A query string of the values that are there; lists become commas. */
export function query(parameters) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters ?? {})) {
    const text = Array.isArray(value) ? value.join(',') : value;
    if (text !== null && text !== undefined && text !== '') search.set(name, text);
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}

async function answer(response) {
  if (response.ok) return response.status === 204 ? null : response.json();
  let problem = { status: response.status, code: 'internal', title: response.statusText };
  if ((response.headers.get('Content-Type') ?? '').includes('json')) problem = { ...problem, ...(await response.json()) };
  if (problem.code === 'login-needed' && !location.pathname.endsWith('/login')) {
    location.assign(`/login${query({ next: location.pathname + location.search })}`);
  }
  throw new ApiProblem(problem);
}

async function call(method, path, parameters, body) {
  const headers = { Accept: 'application/json' };
  if (method !== 'GET') headers['X-CSRF-Token'] = (await session()).csrf;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  let response;
  try {
    response = await fetch(BASE + path + query(parameters), {
      method, headers, credentials: 'same-origin', body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new ApiProblem({ status: 0, code: 'no-answer', title: 'the server does not answer' });
  }
  return answer(response);
}

let current;

/** Who is looking, and the token for writing; asked once a page. */
export const session = () => (current ??= get('/session').catch((problem) => { current = undefined; throw problem; }));

/** Asks again who is looking, after a login or logout. */
export const forgetSession = () => { current = undefined; };

export const get = (path, parameters) => call('GET', path, parameters);
export const post = (path, body) => call('POST', path, undefined, body ?? {});
export const remove = (path) => call('DELETE', path);

/** A path of the API with ids in it: path`/records/${id}`. Ids may hold any character. */
export const path = (parts, ...ids) => parts.reduce((text, part, at) => text + encodeURIComponent(ids[at - 1]) + part);

/** The address of an export with filters, for a link. */
export const exportAddress = (format, filters) => BASE + path`/exports/${format}` + query(filters);

/** The address of the ZIP with gold files, for a link. */
export const goldAddress = () => `${BASE}/review/gold`;
