/* global React, ReactDOM, GraphiQL */
// Draws GraphiQL with the example queries as its first tabs; `?example=NAME` opens one of them alone.
const fetcher = async (params) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(params),
  });
  return response.json();
};

const start = async () => {
  const examples = await (await fetch('/graphql/explorer/examples.json')).json();
  const wanted = new URLSearchParams(window.location.search).get('example');
  const shown = examples.filter(({ name }) => name === wanted);
  const tabs = (shown.length > 0 ? shown : examples).map(({ title, query, variables }) => ({
    query: `# ${title.nl}\n# ${title.en}\n\n${query}`,
    variables: JSON.stringify(variables, null, 2),
  }));
  const settings = shown.length > 0 ? { query: tabs[0].query, variables: tabs[0].variables } : { defaultTabs: tabs };
  const root = ReactDOM.createRoot(document.getElementById('explorer'));
  root.render(React.createElement(GraphiQL, { fetcher, ...settings, defaultEditorToolsVisibility: true }));
};

void start();
