'use strict';
/* global document, React, ReactDOM, GraphiQL, graphqlSse */

// The three users, as their examples and, in development, their tokens are named.
const USERS = ['front-end-team', 'trust-data-officer', 'local-authority'];

const headersWith = (token) => JSON.stringify({ authorization: `Bearer ${token}` }, null, 2);

const overHttp = GraphiQL.createFetcher({ url: '/graphql' });

function overServerSentEvents(operation, headers) {
  const client = graphqlSse.createClient({ url: '/graphql/stream', headers, retryAttempts: 0 });
  return client.iterate(operation);
}

function isSubscription({ operationName }, parsed) {
  const operations = (parsed?.definitions ?? []).filter(({ kind }) => kind === 'OperationDefinition');
  const chosen = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  return chosen?.operation === 'subscription';
}

function fetcher(operation, { headers = {}, documentAST } = {}) {
  if (isSubscription(operation, documentAST)) return overServerSentEvents(operation, headers);
  return overHttp(operation, { headers });
}

// There are some only on a developer's own machine.
async function developmentTokens() {
  const answer = await fetch('/graphiql/tokens.json');
  return answer.ok ? answer.json() : {};
}

async function example(name, token = '') {
  const query = await (await fetch(`/graphiql/${name}.graphql`)).text();
  return { query, headers: headersWith(token) };
}

async function start() {
  const tokens = await developmentTokens();
  const defaultTabs = await Promise.all(USERS.map((user) => example(user, tokens[user])));
  // A token in the headers is not kept: the next person at this screen shall not find it.
  const page = React.createElement(GraphiQL, {
    fetcher,
    defaultTabs,
    defaultHeaders: headersWith(tokens[USERS[0]] ?? ''),
    defaultEditorToolsVisibility: 'headers',
    shouldPersistHeaders: false,
  });
  ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
}

void start();
