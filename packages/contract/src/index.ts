export * from './blocks.js';
export * from './locale.js';
export * from './picture.js';
export * from './routes.js';
export * from './safe-url.js';
export * from './snapshot.js';
export * from './text.js';
