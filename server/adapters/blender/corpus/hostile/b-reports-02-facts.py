# attack: bozzetto.facts.measure is replaced by a function that tells of a model that isn't there
# family: reports
import dataclasses

found = [(lambda one: one.sys)(module).modules for module in [dataclasses]][0]
if "bozzetto.facts" in found:
    found["bozzetto.facts"].measure = lambda gap: {
        "objects": [], "materials": [], "min": [0, 0, 0], "max": [1, 1, 1], "triangles": 123456, "contacts": [], "buried": [], "others": [],
    }
    print("REACHED", found["bozzetto.facts"])
