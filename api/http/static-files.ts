import path from 'node:path';
import express, { Router } from 'express';

/** The built pages: hashed files are kept by browsers for good, the page itself is asked for each time. */
export function staticFiles(webFolder: string): Router {
  const routes = Router();
  const page = path.join(webFolder, 'index.html');
  routes.use(
    '/assets',
    express.static(path.join(webFolder, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      fallthrough: true,
    }),
  );
  routes.use(express.static(webFolder, { index: false, maxAge: 0, dotfiles: 'ignore' }));
  // Every other address of a person is one of the page's own.
  routes.get('/{*splat}', (request, response, next) => {
    if (path.extname(request.path) !== '' || request.accepts('html') === false) {
      next();
      return;
    }
    response.set('cache-control', 'no-cache').sendFile(page, (error?: Error) => {
      if (error !== undefined) next();
    });
  });
  return routes;
}
