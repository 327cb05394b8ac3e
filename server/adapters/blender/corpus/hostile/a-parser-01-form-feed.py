# attack: form feeds, tabs, continued lines and semicolons, so that no line holds the whole import
# family: parser
if 1:\
	import \
 os \
	as \
 model;print("REACHED", \
 model . getpid ( ) )
