// Preloaded where memory is short (the whole house in 350 MB): Node 22 and later export a WebSocket client from node:http, and
// any ES module that imports node:http would load it, 12 MB a process. Nothing here uses it.
const http = process.getBuiltinModule('node:http');
for (const name of ['WebSocket', 'CloseEvent', 'MessageEvent']) delete http[name];
