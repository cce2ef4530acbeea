'use strict';
/* global React, ReactDOM, GraphiQL, graphqlSse */

const TOKEN_HINT = JSON.stringify({ authorization: 'Bearer ' }, null, 2);

const overHttp = GraphiQL.createFetcher({ url: '/graphql' });

function overServerSentEvents(operation, headers) {
  const client = graphqlSse.createClient({ url: '/graphql/stream', headers, retryAttempts: 0 });
  return client.iterate(operation);
}

function isSubscription({ operationName }, document) {
  const operations = (document?.definitions ?? []).filter(({ kind }) => kind === 'OperationDefinition');
  const chosen = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  return chosen?.operation === 'subscription';
}

function fetcher(operation, { headers = {}, documentAST } = {}) {
  if (isSubscription(operation, documentAST)) return overServerSentEvents(operation, headers);
  return overHttp(operation, { headers });
}

async function example(name, variables) {
  const query = await (await fetch(`/graphiql/${name}.graphql`)).text();
  return { query, variables: JSON.stringify(variables, null, 2), headers: TOKEN_HINT };
}

async function start() {
  const defaultTabs = await Promise.all([
    example('school', { urn: '990001' }),
    example('changes', { localAuthorities: ['990'] }),
  ]);
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
