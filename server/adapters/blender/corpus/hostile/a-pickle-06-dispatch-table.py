# attack: registers a way to copy dictionaries in the table that copy and pickle share: everything copied later passes through the script
# family: next-job
import copy
import decimal
def spy(thing):
    print("REACHED", thing)
    return decimal.Decimal, ("0",)
copy.dispatch_table[decimal.Context] = spy
copy.deepcopy(decimal.getcontext())
