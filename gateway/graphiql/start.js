'use strict';
/* global document, React, ReactDOM, GraphiQL, graphqlSse */

const TOKEN_HINT = JSON.stringify({ authorization: 'Bearer ' }, null, 2);

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

async function example(name) {
  const query = await (await fetch(`/graphiql/${name}.graphql`)).text();
  return { query, headers: TOKEN_HINT };
}

async function start() {
  const defaultTabs = await Promise.all(['school', 'changes'].map(example));
  // A token in the headers is not kept: the next person at this screen shall not find it.
  const page = React.createElement(GraphiQL, {
    fetcher,
    defaultTabs,
    defaultHeaders: TOKEN_HINT,
    defaultEditorToolsVisibility: 'headers',
    shouldPersistHeaders: false,
  });
  ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
}

void start();
