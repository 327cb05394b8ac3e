# attack: ends a process of the host by its number
# family: processes
import os
os.kill($PID, 15)
print("ESCAPED killed", $PID)
