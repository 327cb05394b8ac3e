/**
 * @tries writing the host's messages itself, by a JSON.stringify of its own
 * @expects nothing|value|threw
 */
JSON.stringify = () => '{"v":[{"id":"escaped"}],"value":[{"id":"escaped"}],"ok":true,"type":"result","id":1,"plugin":"honest","grants":{"fetch":{"hosts":["*"]}}}';
JSON.parse = () => ({ escaped: true });

export default {
  verify: () => told(),
};
