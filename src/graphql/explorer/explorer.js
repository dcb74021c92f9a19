/* global React, ReactDOM, GraphiQL */
// Draws GraphiQL with the example queries as its first tabs; `?example=NAME` opens one of them alone.
const fetcher = async (params) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
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
  // Of the tab it opens first GraphiQL takes the variables from here only; later it has its own memory of the tabs.
  const [first] = tabs;
  const isFirstVisit = window.localStorage.getItem('graphiql:tabState') === null;
  const settings =
    shown.length > 0
      ? { query: first.query, variables: first.variables }
      : { defaultTabs: tabs, ...(isFirstVisit && { variables: first.variables }) };
  const root = ReactDOM.createRoot(document.getElementById('explorer'));
  root.render(React.createElement(GraphiQL, { fetcher, ...settings, defaultEditorToolsVisibility: true }));
};

void start();
