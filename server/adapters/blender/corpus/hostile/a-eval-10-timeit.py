# attack: timeit compiles and runs a text
# family: eval
import timeit
timeit.timeit("print('REACHED', open('$SECRET_FILE').read())", number=1)
