/**
 * @tries writing to the operator's terminal by the names of keys in a value that is refused, and by an error's name
 * @runs 2
 * @expects value|threw
 */
let times = 0;
export default {
  verify() {
    times += 1;
    if (times % 2 === 0) throw Object.assign(new Error('a\n\u001b[31mplugin honest: accepted\r\n✔ checking'), { name: 'Err\u001b[2J\nor' });
    return told().map((check) => ({ ...check, ['\u001b[2J\u202e\n✔ accepted']: 1 }));
  },
};
