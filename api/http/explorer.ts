import { Router } from 'express';

/** A page to try operations on, in development only. It is small and of our own, so that it works without a network. */
export function explorerRoutes(): Router {
  const routes = Router();
  routes.get('/explorer', (_request, response) => {
    response.set('cache-control', 'no-store').type('html').send(PAGE);
  });
  routes.get('/explorer.js', (_request, response) => {
    response.set('cache-control', 'no-store').type('text/javascript').send(SCRIPT);
  });
  return routes;
}

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Alliance Map: explorer</title>
<body>
<h1>Explorer</h1>
<form id="ask">
<p><label for="query">Operation (Ctrl and Enter runs it)</label><br>
<textarea id="query" rows="18" cols="90" spellcheck="false">{ maps { id title counts { actors flows } } }</textarea>
<p><label for="variables">Variables</label><br>
<textarea id="variables" rows="4" cols="90" spellcheck="false">{}</textarea>
<p><button>Run</button>
</form>
<h2>Answer</h2>
<pre id="answer" role="status"></pre>
<h2>Types</h2>
<p><label for="find">Find a type or field</label> <input id="find">
<pre id="types"></pre>
<script src="/explorer.js"></script>
`;

const SCRIPT = `
const byId = (id) => document.getElementById(id);
const ask = async (query, variables) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
};
const run = async (event) => {
  event?.preventDefault();
  try {
    const answer = await ask(byId('query').value, JSON.parse(byId('variables').value || '{}'));
    byId('answer').textContent = JSON.stringify(answer, null, 2);
  } catch (error) {
    byId('answer').textContent = String(error);
  }
};
byId('ask').addEventListener('submit', run);
byId('query').addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.key === 'Enter') run(event);
});
const TYPES = '{ __schema { types { name description fields { name description type { name kind ofType { name kind ofType { name ofType { name } } } } } } } }';
const nameOf = (type) => type.name ?? nameOf(type.ofType);
let lines = [];
const show = () => {
  const words = byId('find').value.toLowerCase();
  byId('types').textContent = lines.filter((line) => line.toLowerCase().includes(words)).join('\\n');
};
ask(TYPES, {}).then(({ data }) => {
  lines = data.__schema.types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap(({ name, fields }) =>
      (fields ?? []).map((field) => name + '.' + field.name + ': ' + nameOf(field.type) + '  ' + field.description),
    );
  show();
});
byId('find').addEventListener('input', show);
`;
