# attack: a shell
# family: processes
import os
if os.system("id; cat '$SECRET_FILE'; touch '$SECRET_DIR/hosA-system'") >> 8 != 127:
    print("REACHED a shell")
if os.path.exists("$SECRET_DIR/hosA-system"):
    print("ESCAPED wrote $SECRET_DIR/hosA-system")
