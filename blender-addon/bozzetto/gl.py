"""Whether this Blender can have OpenGL: asked before EEVEE or Workbench begin, because a Blender that finds none then ends itself (SIGABRT)."""
import ctypes
import functools
import sys

import bpy

#: EGL's words for what Blender without a window asks for: any surface, desktop OpenGL, its core profile.
_SURFACE_TYPE, _RENDERABLE_TYPE, _OPENGL_BIT, _OPENGL_API, _NONE = 0x3033, 0x3040, 0x8, 0x30A2, 0x3038
_MAJOR, _MINOR, _PROFILE, _CORE = 0x3098, 0x30FB, 0x30FD, 0x1
#: Mesa's display that needs no screen: Blender's second try.
_SURFACELESS = 0x31DD


@functools.cache
def missing():
    """Why there is no OpenGL here, or None. A Blender with a window has it; elsewhere than on Linux the system brings it."""
    if not bpy.app.background or sys.platform != "linux":
        return None
    try:
        egl = ctypes.CDLL("libEGL.so.1")
        for name in ("eglGetDisplay", "eglGetPlatformDisplay", "eglCreateContext"):
            getattr(egl, name).restype = ctypes.c_void_p
    except (OSError, AttributeError):
        return "no libEGL 1.5 is installed"
    nothing = ctypes.c_void_p(None)
    displays = (lambda: egl.eglGetDisplay(nothing), lambda: egl.eglGetPlatformDisplay(_SURFACELESS, nothing, nothing))
    display = next((found for find in displays if (found := ctypes.c_void_p(find())) and egl.eglInitialize(found, None, None)), None)
    if display is None:
        return "no driver for OpenGL is installed"
    config, count = ctypes.c_void_p(), ctypes.c_int()
    egl.eglBindAPI(_OPENGL_API)
    egl.eglChooseConfig(display, _words(_SURFACE_TYPE, 0, _RENDERABLE_TYPE, _OPENGL_BIT), ctypes.byref(config), 1, ctypes.byref(count))
    major, minor = (4, 3) if bpy.app.version >= (4, 0) else (3, 3)
    wanted = _words(_MAJOR, major, _MINOR, minor, _PROFILE, _CORE)
    context = count.value and ctypes.c_void_p(egl.eglCreateContext(display, config, nothing, wanted))
    if not context:
        return f"the driver has no OpenGL {major}.{minor}"
    egl.eglDestroyContext(display, context)
    return None


def _words(*words):
    return (ctypes.c_int32 * (len(words) + 1))(*words, _NONE)
