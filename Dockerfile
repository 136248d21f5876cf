# Alliance Map without Neo4j, which runs beside it (see docker-compose.yml) or anywhere else:
# set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD. No Java is needed here, and no part of Neo4j,
# which has a licence of its own, is in the image.

FROM node:22-bookworm-slim AS build
WORKDIR /app
# First the dependencies alone, so that they are kept as long as they stay the same.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN node setup/build.mjs && npm prune --omit=dev

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production \
    PROJECT_ROOT=/app \
    DATA_DIR=/data \
    HOST=0.0.0.0 \
    PORT=4321
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# Read while running: the API's schema, the database's steps, the examples' files.
COPY --from=build /app/graph-schema ./graph-schema
COPY --from=build /app/seed ./seed
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4321
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD node -e "fetch('http://127.0.0.1:'+process.env.PORT+'/healthz').then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"
CMD ["node", "--enable-source-maps", "dist/api/main.js"]
