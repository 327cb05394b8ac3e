"""Entry point of a Blender without a window, for one job, where no zygote can be had:

blender -b --factory-startup -noaudio --python-use-system-env --python-exit-code 9 --python headless.py -- --socket PATH --token T --dir DIR [--printed FD]

Exit codes: 0 the report was settled, 9 an exception of ours, 10 a Python module is missing (its name is on stderr), 11 the server has gone.
"""
import argparse
import os
import sys


def main(arguments):
    """Runs the one job; does not come back."""
    sys.dont_write_bytecode = True
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    options = _options(arguments)
    from bozzetto import needs

    needs.die_with_parent()
    needs.require()
    import bpy

    from bozzetto import job, limits, link, worker

    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
    worker.serve(link.open_socket(options.socket), options.token, job.Place(options.dir, options.printed, False, limits.held()))


def _options(arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument("--socket", required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--dir", required=True)
    parser.add_argument("--printed", type=int)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[sys.argv.index("--") + 1:])
