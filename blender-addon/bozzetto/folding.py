"""The numbers that an expression will have, as far as reading can tell: literals, names bound once, and arithmetic. Nothing is computed that could be large."""
import ast
import operator

#: Results of more bits than this are not computed, only known to be huge.
BITS = 4096
HUGE = float("inf")

_SIMPLE = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv, ast.FloorDiv: operator.floordiv, ast.Mod: operator.mod,
}
_DEPTH = 20


def number(node, script, depth=0):
    """The int or float that an expression is, `HUGE` if it is beyond all measure, None if it can't be told."""
    if depth > _DEPTH or node is None:
        return None
    if isinstance(node, ast.Constant):
        return node.value if type(node.value) in (int, float) and _fits(node.value) else (HUGE if type(node.value) is int else None)
    if isinstance(node, ast.Name) and node.id in script.values:
        if node.id not in script.numbers:
            script.numbers[node.id] = None  # of what is made of itself
            script.numbers[node.id] = number(script.values[node.id], script, depth + 1)
        return script.numbers[node.id]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
        value = number(node.operand, script, depth + 1)
        return None if value is None else (-value if isinstance(node.op, ast.USub) else value)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("int", "float", "round") and len(node.args) == 1 and not node.keywords:
        value = number(node.args[0], script, depth + 1)
        return value if value is None or abs(value) == HUGE or node.func.id == "float" else int(value)
    if isinstance(node, ast.BinOp):
        return _binary(node.op, number(node.left, script, depth + 1), number(node.right, script, depth + 1))
    return None


def _binary(operation, left, right):
    if left is None or right is None:
        return None
    try:
        if isinstance(operation, ast.Pow):
            return _power(left, right)
        if isinstance(operation, ast.LShift):
            return _bounded(left << right) if right < BITS else HUGE
        if type(operation) in _SIMPLE:
            return _bounded(_SIMPLE[type(operation)](left, right))
    except (ArithmeticError, TypeError, ValueError):
        pass
    return None


def _power(left, right):
    if HUGE in (left, right):
        return HUGE
    if type(left) is int and type(right) is int and right > 0:
        return left**right if abs(left) < 2 or left.bit_length() * right <= BITS else HUGE
    value = left**right
    return value if type(value) in (int, float) else None


def _bounded(value):
    return value if _fits(value) else HUGE


def _fits(value):
    return type(value) is float or value.bit_length() <= BITS
