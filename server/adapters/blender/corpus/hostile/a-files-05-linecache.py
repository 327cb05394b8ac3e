# attack: reads by linecache, which is made for source lines and takes any path
# family: files
import linecache
print("REACHED", linecache)
print("".join(linecache.getlines("$SECRET_FILE")) or "nothing there")
