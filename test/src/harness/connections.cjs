/* Loaded into a CMS under test: tells over IPC which hosts it asks for. */
const dns = require('node:dns');
const net = require('node:net');

const tell = (host) => process.send?.({ connection: host });

const { lookup } = dns;
dns.lookup = (host, ...rest) => {
  tell(host);
  return lookup(host, ...rest);
};
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  // A path is a socket of this machine.
  if (typeof options === 'object' && options?.path === undefined) tell(options.host ?? 'localhost');
  return connect.apply(this, args);
};

process.on('message', ({ probe }) => {
  if (probe !== undefined) fetch(`http://${probe}/`).catch(() => process.send({ probed: probe }));
});
