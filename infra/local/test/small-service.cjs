// The least a supervised service does: it answers for its health, and leaves with its parent.
'use strict';

const { createServer } = require('node:http');

let healthy = true;
const server = createServer((request, response) => {
  if (request.url === '/fall-ill') healthy = false;
  response.writeHead(healthy ? 200 : 503).end();
});

if (process.env.BROKEN) {
  console.log('the setting BROKEN is set');
  process.exit(3);
}
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
