# attack: from a property of an allowed class to the function in it, and to that function's globals
# family: attribute
import fractions
space = fractions.Fraction.numerator.fget.__globals__
print("REACHED", space["sys"])
