/**
 * @tries making errors point at files of the host, by a source map with odd paths
 * @expects threw
 */
export default { verify() { throw new Error('where?'); } };
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL2V0Yy9wYXNzd2QbWzJKCm93bmVkIl0sIm5hbWVzIjpbXSwic291cmNlUm9vdCI6ImZpbGU6Ly8vIiwibWFwcGluZ3MiOiJBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEifQ==
