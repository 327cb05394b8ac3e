"""The connection to Bozzetto: socket.io in threads of its own. Never touches bpy: what arrives goes into a queue for the main thread."""
import _thread
import queue
import signal
import socket
import sys
import threading
import time

from . import protocol

#: Seconds that connecting may take.
PATIENCE = 20


def import_socketio():
    """python-socketio without the optional packages that it would pull in: 160 ms instead of half a second."""
    unneeded = [name for name in ("aiohttp", "requests") if name not in sys.modules]
    for name in unneeded:
        sys.modules[name] = None
    try:
        import socketio
        import websocket
    finally:
        for name in unneeded:
            del sys.modules[name]
    return socketio, websocket


def open_socket(path):
    """Connects to a unix socket."""
    opened = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    opened.connect(path)
    return opened


def _through(opened, websocket):
    """Makes websocket-client go through an open socket: it would take one, but socketio has no way to hand it over."""
    connect = getattr(websocket.create_connection, "plain", websocket.create_connection)

    def create_connection(url, **options):
        # Its own check of UTF-8 takes 10 ms for 40 kB; decoding checks as well.
        return connect(url, socket=opened, skip_utf8_validation=True, **options)

    create_connection.plain = connect
    websocket.create_connection = create_connection


class Link:
    """Queue in, queue out.

    `inbox` yields (event, payload): ('job', Job), ('probe', Probe), ('settled', Settled), ('gone', reason).
    A report is kept, and sent again after each reconnection, until the server has settled it.

    namespace: '/bridge' where an artist's Blender connects to a server, '/' in the pool.
    """

    def __init__(self, url, auth, opened=None, reconnection=False, on_gone=None, namespace="/"):
        socketio, websocket = import_socketio()
        if opened:
            _through(opened, websocket)
        self.inbox = queue.Queue()
        self._url, self._auth, self._on_gone = url, auth, on_gone
        self._namespace = namespace
        self._unsettled = {}
        #: Ids of jobs that have come and are not reported yet.
        self._jobs = set()
        # The client's own `connected` turns true only after the server may have sent a first job.
        self._open = False
        self._reconnection = reconnection
        self._client = socketio.Client(reconnection=reconnection, request_timeout=PATIENCE, handle_sigint=False)
        for event, hear in (
            ("connect", self._connected),
            ("connect_error", lambda reason=None: self._gone(f"turned away: {reason}")),
            ("disconnect", self._disconnected),
            (protocol.EVENT_JOB, self._job),
            (protocol.EVENT_PROBE, lambda probe: self.inbox.put((protocol.EVENT_PROBE, probe))),
            (protocol.EVENT_SETTLED, self._settled),
            (protocol.EVENT_CANCEL, lambda cancel: threading.Thread(target=self._interrupt, args=(cancel["job"],), name="bozzetto-cancel", daemon=True).start()),
        ):
            self._client.on(event, hear, namespace=namespace)

    def start(self):
        """Connects in the background; a failure arrives in the inbox as 'gone'."""
        threading.Thread(target=self._connect, name="bozzetto-link", daemon=True).start()

    def arrives(self, seconds=0.0):
        """Whether something is in the inbox, or comes within that time."""
        end = time.monotonic() + seconds
        while self.inbox.empty() and time.monotonic() < end:
            time.sleep(0.002)
        return not self.inbox.empty()

    def tell(self, event, payload):
        """Sends what may be lost if there is no connection: progress, facts and files ahead of their report."""
        if self._open:
            self._client.emit(event, payload, namespace=self._namespace)

    def sent(self):
        """Waits until all that was told has left this process, so that it arrives even if Blender ends in the next moment."""
        end = time.monotonic() + PATIENCE
        while self._open and self._client.eio.queue.unfinished_tasks and time.monotonic() < end:
            time.sleep(0.002)

    def report(self, report):
        """Delivers a Report, now or after the next reconnection."""
        self._jobs.discard(report["job"])
        self._unsettled[report["job"]] = report
        self.tell(protocol.EVENT_REPORT, report)

    def _connect(self):
        try:
            self._client.connect(self._url, auth=self._auth, transports=["websocket"], namespaces=[self._namespace], wait_timeout=PATIENCE)
        except Exception as error:
            self._gone(f"no connection: {error}")

    def _connected(self):
        self._open = True
        for report in list(self._unsettled.values()):
            self._client.emit(protocol.EVENT_REPORT, report, namespace=self._namespace)

    def _job(self, job):
        self._jobs.add(job["id"])
        self.inbox.put((protocol.EVENT_JOB, job))

    def _interrupt(self, job):
        """Ends the script of a job as its own alarm would (see runner.py), now or when it begins. The signal does nothing while no script runs: nobody handles it then."""
        while job in self._jobs and hasattr(signal, "SIGALRM"):
            _thread.interrupt_main(signal.SIGALRM)
            time.sleep(0.1)

    def _settled(self, settled):
        self._unsettled.pop(settled["job"], None)
        self.inbox.put((protocol.EVENT_SETTLED, settled))

    def _disconnected(self, *_reason):
        self._open = False
        if not self._reconnection:
            self._gone("disconnected")

    def _gone(self, reason):
        if self._on_gone:
            self._on_gone(reason)
        self.inbox.put(("gone", reason))
