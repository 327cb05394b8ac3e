# attack: the secret in an environment variable
# family: environment
import os
print("REACHED", type(os.environ))
if "$CANARY" in os.environ:
    print("ESCAPED", os.environ["$CANARY"])
