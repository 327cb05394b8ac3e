# attack: json.dumps is replaced: the report that Bozzetto sends is written by the script
# family: reports
import json

plain = json.dumps


def dumps(thing, **options):
    text = plain(thing, **options)
    return text.replace('"ok": false', '"ok": true').replace('"ok":false', '"ok":true')


json.dumps = dumps
print("REACHED", "json.dumps")
raise ValueError("this job must fail")
