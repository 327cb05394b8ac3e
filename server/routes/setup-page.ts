/** What the one-time link of the console opens: a form for the first administrator, which hands it to POST /setup. */
import { API, route } from './route.ts';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bozzetto: the first administrator</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 24rem; margin: 4rem auto; padding: 0 1rem; color: #222; background: #f6f5f3 }
  label { display: block; margin: 1rem 0 }
  input { display: block; width: 100%; box-sizing: border-box; padding: .5rem; font: inherit; border: 1px solid #aaa; border-radius: .25rem }
  button { padding: .5rem 1.5rem; font: inherit; color: #fff; background: #7a4a2b; border: 0; border-radius: .25rem }
</style>
<h1>Bozzetto</h1>
<p>Nobody has an account here yet. Make the first administrator.</p>
<form>
  <label>Name <input name="name" autocomplete="name" required></label>
  <label>E-mail <input name="email" type="email" autocomplete="username" required></label>
  <label>Password <input name="password" type="password" autocomplete="new-password" minlength="10" required></label>
  <button>Make the account</button>
</form>
<p role="status"></p>
<script src="/setup/start.js"></script>
</html>
`;

const SCRIPT = `const form = document.querySelector('form');
const said = document.querySelector('[role=status]');
const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const answer = await fetch('${API}/setup', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ token, ...Object.fromEntries(new FormData(form)) }) });
  const { detail, hint } = await answer.json();
  if (!answer.ok) { said.textContent = detail + ' ' + hint; return; }
  form.remove();
  said.textContent = 'Done. Log in with this e-mail and password: POST ${API}/auth/login; all that can be done is described at ';
  said.append(Object.assign(document.createElement('a'), { href: '${API}/docs', textContent: '${API}/docs' }));
});
`;

const POLICY = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const about = { method: 'get', tag: 'auth', access: 'public', root: true } as const;

const page = route({
  ...about, id: 'setup.page', path: '/setup', summary: 'A form for the first administrator',
  answers: { 200: { description: 'the page; the token stands behind the # of the link', type: 'text/html' } },
  async handle({ ctx }) {
    ctx.set('Content-Security-Policy', POLICY);
    ctx.type = 'text/html';
    ctx.body = PAGE;
    return null;
  },
});

const script = route({
  ...about, id: 'setup.script', path: '/setup/start.js', summary: 'What the form does',
  answers: { 200: { description: 'the script', type: 'text/javascript' } },
  async handle({ ctx }) {
    ctx.type = 'text/javascript';
    ctx.body = SCRIPT;
    return null;
  },
});

export const SETUP_PAGE_ROUTES = [page, script] as const;
