# attack: a finder of its own in sys.meta_path: whatever the host imports next comes from the script
# family: next-job
import sys
class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        print("REACHED asked for", name)
sys.meta_path.insert(0, Finder)
import sndhdr
