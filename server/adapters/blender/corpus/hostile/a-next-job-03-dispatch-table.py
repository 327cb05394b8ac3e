# attack: registers a way to copy things in the table that copy and pickle share: what is copied later passes through the script
# family: next-job
import copy
import decimal
def spy(thing):
    print("REACHED", thing)
    return decimal.Decimal, ("0",)
copy.dispatch_table[decimal.Context] = spy
copy.deepcopy(decimal.getcontext())
