# attack: a folder of the attacker's comes first where Python looks for modules: sys through enum, in a loop
# family: next-job
import enum

for module in (enum,):
    module.sys.path.insert(0, "$SECRET_DIR")
    print("REACHED", module.sys.path[0])
