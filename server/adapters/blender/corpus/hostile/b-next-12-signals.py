# attack: the alarm that should interrupt the script is switched off and SIGTERM ignored
# family: next-job
import fractions

modules = [*[fractions]][0].sys.modules
signal = modules["signal"]
signal.setitimer(signal.ITIMER_REAL, 0)
signal.signal(signal.SIGALRM, signal.SIG_IGN)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("REACHED", "no alarm rings any more", signal.getitimer(signal.ITIMER_REAL))
