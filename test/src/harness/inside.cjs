/* Loaded into a CMS under test: answers over IPC what no HTTP route tells. */
const answers = {
  documents: ({ uid, method, params }) => global.strapi.documents(uid)[method](params),
  adminRoutes: ({ prefix }) =>
    global.strapi.server
      .api('admin')
      .listRoutes()
      .flatMap(({ methods, path }) => methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${path}`))
      .filter((route) => route.includes(` ${prefix}`)),
};

process.on('message', async ({ call, question, ...about }) => {
  if (call === undefined) return;
  try {
    process.send({ call, result: await answers[question](about) });
  } catch ({ message, details }) {
    process.send({ call, error: { message, details } });
  }
});
