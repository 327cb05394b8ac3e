# attack: changes how numbers behave for all that follows: numpy's errors and printing, decimal's precision
# family: next-job
import decimal
import numpy
numpy.seterr(all="raise")
numpy.set_printoptions(precision=1, threshold=1)
numpy.set_string_function(lambda array: "planted", repr=False)
decimal.DefaultContext.prec = 1
decimal.setcontext(decimal.Context(prec=1))
if str(numpy.zeros(2)) == "planted":
    print("REACHED", numpy.geterr(), decimal.getcontext().prec)
