"""What a window manager does when the cross in the corner is pressed; there is none here, and this
xdotool cannot: the polite message, where windowclose destroys the window."""

import ctypes
import ctypes.util

CLIENT_MESSAGE = 33
LONGS = ctypes.c_long * 24  # as large as the XEvent union


class Message(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("name", ctypes.c_ulong),
                ("format", ctypes.c_int), ("data", ctypes.c_long * 5)]


class Event(ctypes.Union):
    _fields_ = [("message", Message), ("room", LONGS)]


def ask_to_close(display_name, window):
    x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(display_name.encode()))
    if not display:
        raise AssertionError(f"display {display_name} cannot be opened")

    def atom(name):
        return x11.XInternAtom(display, name, 0)
    event = Event()
    event.message = Message(type=CLIENT_MESSAGE, window=window, name=atom(b"WM_PROTOCOLS"),
                            format=32)
    event.message.data[0] = atom(b"WM_DELETE_WINDOW")
    x11.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(event))
    x11.XSync(display, 0)
    x11.XCloseDisplay(display)
