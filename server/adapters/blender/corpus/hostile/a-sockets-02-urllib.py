# attack: a web request, with the proxies of the environment and the addresses of clouds' metadata
# family: sockets
import urllib.error
import urllib.request
print("REACHED", urllib.request.urlopen)
for url in ("http://127.0.0.1:$PORT/", "http://localhost:$PORT/", "http://[::1]:$PORT/", "http://0.0.0.0:$PORT/", "http://169.254.169.254/latest/meta-data/"):
    try:
        print("ESCAPED", url, urllib.request.urlopen(url, timeout=2).status)
    except urllib.error.HTTPError as error:
        print("ESCAPED", url, error.code)
    except Exception as error:
        print(url, repr(error)[:120])
