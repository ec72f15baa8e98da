# The engine in a container. An office needs none: `npm start` does. Build: docker build -t cascade .
# Two stages: what compiles stays behind; what runs holds no compiler, no sources, no development packages, and nobody's root.
FROM node:26.10.0-bookworm-slim AS build
WORKDIR /app
COPY . .
# The image brings the runtime, so the packaged one (150 MB) need not come along.
RUN npm ci --no-audit --no-fund \
 && node apps/launcher/build.mjs && node apps/launcher/build-web.mjs \
 && npm prune --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/node node_modules/node-bin-* node_modules/.bin node_modules/@swc libs/*/src apps/*/src apps/launcher

FROM node:26.10.0-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /app /app
COPY apps/server/docker/cascade /usr/local/bin/cascade
# A new volume takes its owner from here.
RUN mkdir -p /data /shared && chown node:node /data /shared
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health/live').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# PUBLISHED_ON must be given: it says under which address the port is reached from outside, and beyond this machine nobody is served without sign-in.
CMD ["node", "apps/server/dist/main.js"]
